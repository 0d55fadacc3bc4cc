import { type ReactNode, useMemo } from 'react';
import { MATURITIES, type Maturity } from '@shared/model/maturity';
import { transitionCounts } from '@shared/rules/transitions';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import styles from '../maturity.module.css';

export interface Direction {
  readonly from: Maturity;
  readonly to: Maturity;
}

interface Props {
  readonly before: readonly Maturity[];
  readonly after: readonly Maturity[];
  readonly chosen: Direction | null;
  onChoose(direction: Direction | null): void;
}

/** From each kind of market to each; a click lists the units of a cell. */
export function TransitionMatrix({ before, after, chosen, onChoose }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const counts = useMemo(() => transitionCounts(before, after), [before, after]);
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  return (
    <table className={styles.matrix} data-testid="transitions" aria-label={t('maturity.periods.matrix')}>
      <thead>
        <tr>
          <th>{t('maturity.periods.corner')}</th>
          {MATURITIES.map((m) => (
            <th key={m}>
              <MaturityGlyph maturity={m} />
            </th>
          ))}
          <th>Σ</th>
        </tr>
      </thead>
      <tbody>
        {MATURITIES.map((from, f) => (
          <tr key={from}>
            <th scope="row">
              <MaturityGlyph maturity={from} label />
            </th>
            {MATURITIES.map((to, k) => {
              const on = chosen?.from === from && chosen.to === to;
              return (
                <td key={to} data-same={f === k || undefined} data-from={from} data-to={to}>
                  <button
                    type="button"
                    className={styles.matrixCell}
                    disabled={counts[f][k] === 0}
                    aria-pressed={on}
                    aria-label={`${t(`term.maturity.${from}`)} → ${t(`term.maturity.${to}`)}`}
                    onClick={() => onChoose(on ? null : { from, to })}
                  >
                    {counts[f][k] === 0 ? '–' : format.integer(counts[f][k])}
                  </button>
                </td>
              );
            })}
            <td>{format.integer(sum(counts[f]))}</td>
          </tr>
        ))}
        <tr data-total>
          <th scope="row">Σ</th>
          {MATURITIES.map((to, k) => (
            <td key={to}>{format.integer(sum(counts.map((row) => row[k])))}</td>
          ))}
          <td data-testid="transitions-total">{format.integer(sum(counts.map(sum)))}</td>
        </tr>
      </tbody>
    </table>
  );
}
