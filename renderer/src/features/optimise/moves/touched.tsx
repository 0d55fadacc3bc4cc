import type { ReactNode } from 'react';
import type { Balance } from '@shared/metrics/balance';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { useMeasureFormat } from '@/ui/use-measure-format';
import styles from '../parts.module.css';
import { useMoveWords } from './move-words';

interface Props {
  readonly territories: readonly number[];
  readonly before: Balance;
  readonly after: Balance;
}

/** The territories that lose and gain, before and after. */
export function Touched({ territories, before, after }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const words = useMoveWords();
  const { measure } = useOpened().settings.balance;
  const measured = useMeasureFormat();
  const off = (deviation: number | null): string => (deviation === null ? '–' : format.signedPercent(deviation, 1));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('optimise.moves.territory')}</th>
          <th scope="col" colSpan={2}>
            {t(`term.measure.${measure}`)} {t('optimise.moves.beforeAfter')}
          </th>
          <th scope="col" colSpan={2}>
            {t('optimise.moves.off')} {t('optimise.moves.beforeAfter')}
          </th>
        </tr>
      </thead>
      <tbody>
        {territories.map((territory) => {
          const was = before.rows.find((r) => r.territory === territory);
          const is = after.rows.find((r) => r.territory === territory);
          if (!was || !is) return null;
          return (
            <tr key={territory}>
              <th scope="row">{words.territory(territory)}</th>
              <td>{measured(measure, was.value)}</td>
              <td>→ {measured(measure, is.value)}</td>
              <td>{off(was.deviation)}</td>
              <td>→ {off(is.deviation)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
