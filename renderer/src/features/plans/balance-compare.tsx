import { useMemo } from 'react';
import type { BalanceTotals } from '@shared/metrics/balance';
import { type OpenPlan, useOpened } from '@/app/state/session';
import type { TextKey } from '@/i18n/resources';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './compare.module.css';
import { balanceOf } from './plan-figures';

interface Line {
  readonly key: TextKey;
  readonly id: string;
  readonly read: (totals: BalanceTotals) => number;
  readonly write: (value: number, format: Format) => string;
  /** Whether more of it is fairer. */
  readonly moreIsBetter: boolean;
}

const LINES: readonly Line[] = [
  { key: 'term.score', id: 'score', read: (b) => b.score, write: (v, f) => f.decimal(v, 1), moreIsBetter: true },
  {
    key: 'plans.compare.inBand',
    id: 'inBand',
    read: (b) => b.shareInBand,
    write: (v, f) => f.percent(v),
    moreIsBetter: true,
  },
  {
    key: 'plans.compare.largest',
    id: 'largest',
    read: (b) => b.largestDeviation,
    write: (v, f) => f.percent(v),
    moreIsBetter: false,
  },
  {
    key: 'plans.compare.mean',
    id: 'mean',
    read: (b) => b.meanDeviation,
    write: (v, f) => f.percent(v),
    moreIsBetter: false,
  },
  {
    key: 'plans.compare.variation',
    id: 'variation',
    read: (b) => b.coefficientOfVariation,
    write: (v, f) => f.decimal(v, 3),
    moreIsBetter: false,
  },
  { key: 'plans.compare.gini', id: 'gini', read: (b) => b.gini, write: (v, f) => f.decimal(v, 3), moreIsBetter: false },
];

/** The balance of the active plan and of this one, line by line. */
export function BalanceCompare({ before, after }: { readonly before: OpenPlan; readonly after: OpenPlan }) {
  const t = useT();
  const format = useFormat();
  const opened = useOpened();
  const was = useMemo(() => balanceOf(opened, before).totals, [opened, before]);
  const is = useMemo(() => balanceOf(opened, after).totals, [opened, after]);
  return (
    <table className={styles.table} data-testid="balance-compare">
      <thead>
        <tr>
          <th>{t('plans.compare.measureIs', { measure: t(`term.measure.${opened.settings.balance.measure}`) })}</th>
          <th className={styles.number}>{t('plans.compare.before')}</th>
          <th className={styles.number}>{t('plans.compare.after')}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {LINES.map((line) => {
          const [from, to] = [line.write(line.read(was), format), line.write(line.read(is), format)];
          const better = line.read(is) > line.read(was) === line.moreIsBetter;
          return (
            <tr key={line.id} data-line={line.id}>
              <td>{t(line.key)}</td>
              <td className={styles.number}>{from}</td>
              <td className={styles.number}>
                <b>{to}</b>
              </td>
              <td className={styles.verdict}>
                {from === to ? t('plans.compare.same') : better ? t('plans.compare.better') : t('plans.compare.worse')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
