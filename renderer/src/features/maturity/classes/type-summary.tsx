import { type ReactNode, useMemo } from 'react';
import type { UnitMaturity } from '@shared/contract/field';
import type { Maturity } from '@shared/model/maturity';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import styles from '../maturity.module.css';
import { summariseTypes } from './unit-rows';

interface Props {
  readonly list: readonly UnitMaturity[];
  readonly chosen: Maturity | null;
  onChoose(maturity: Maturity | null): void;
}

/** The small matrix above the list: how much of the field each type of market is. A click filters the list. */
export function TypeSummary({ list, chosen, onChoose }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, index } = useOpened();
  const sums = useMemo(() => summariseTypes(list, field, index), [list, field, index]);
  return (
    <table className={styles.summary} aria-label={t('maturity.summary.label')} data-testid="maturity-summary">
      <thead>
        <tr>
          <th>{t('maturity.summary.type')}</th>
          <th>{t('maturity.summary.units')}</th>
          <th>{t('maturity.summary.share')}</th>
          <th>{t('maturity.summary.accounts')}</th>
          <th>{t('maturity.summary.revenue')}</th>
          <th>{t('maturity.summary.overridden')}</th>
        </tr>
      </thead>
      <tbody>
        {sums.map((sum) => (
          <tr key={sum.maturity} data-chosen={chosen === sum.maturity || undefined}>
            <td>
              <button
                type="button"
                aria-pressed={chosen === sum.maturity}
                aria-label={t('maturity.summary.filter', { type: t(`term.maturity.${sum.maturity}`) })}
                data-testid={`maturity-filter-${sum.maturity}`}
                onClick={() => onChoose(chosen === sum.maturity ? null : sum.maturity)}
              >
                <MaturityGlyph maturity={sum.maturity} label />
              </button>
            </td>
            <td>{format.integer(sum.units)}</td>
            <td>{format.percent(list.length === 0 ? 0 : sum.units / list.length, 0)}</td>
            <td>{format.integer(sum.accounts)}</td>
            <td>{format.compactMoney(sum.revenue)}</td>
            <td>{sum.overridden === 0 ? '–' : format.integer(sum.overridden)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
