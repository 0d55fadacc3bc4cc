import type { ReactNode } from 'react';
import { utilisation } from '@shared/metrics/workload';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import type { Tried } from '../use-rule-preview';
import styles from './effect.module.css';

/** Who gives and who gets, the most touched first, and how busy each is before and after. */
export function RepEffects({ tried }: { readonly tried: Tried }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, plan } = useOpened();
  const rows = tried.disruption.byRep
    .filter(({ gained, lost }) => gained.accounts + lost.accounts > 0)
    .toSorted((a, b) => b.gained.accounts + b.lost.accounts - a.gained.accounts - a.lost.accounts);
  const busy = (workload: Float64Array, rep: number): string => {
    const share = rep < 0 ? null : utilisation(workload[rep], field.reps.capacitySeconds[rep]);
    return share === null ? '–' : format.percent(share);
  };
  return (
    <table className={styles.reps} data-testid="rule-reps">
      <thead>
        <tr>
          <th>{t('rules.effect.rep')}</th>
          <th>{t('rules.effect.lost')}</th>
          <th>{t('rules.effect.gained')}</th>
          <th>{t('rules.effect.revenueChange')}</th>
          <th>{t('rules.effect.utilisation')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rep, gained, lost }) => {
          const change = gained.revenue - lost.revenue;
          return (
            <tr key={rep} data-rep={rep}>
              <td>{rep < 0 ? t('term.pool') : field.reps.name[rep]}</td>
              <td>{lost.accounts === 0 ? '' : `−${format.integer(lost.accounts)}`}</td>
              <td>{gained.accounts === 0 ? '' : `+${format.integer(gained.accounts)}`}</td>
              <td>
                {change > 0 ? '+' : change < 0 ? '−' : ''}
                {format.compactMoney(Math.abs(change))}
              </td>
              <td>
                <span className={styles.note}>{busy(plan.evaluation.repWorkload, rep)} → </span>
                {busy(tried.evaluation.repWorkload, rep)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
