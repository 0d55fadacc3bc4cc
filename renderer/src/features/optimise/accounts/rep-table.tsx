import type { ReactNode } from 'react';
import type { AccountsReport } from '@shared/contract/optimise-accounts';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from '../parts.module.css';

/** Every rep before and after. */
export function RepTable({ report }: { readonly report: AccountsReport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const used = (workload: number, capacity: number): string =>
    capacity > 0 ? format.percent(workload / capacity, 0) : '–';
  return (
    <table className={styles.table} aria-label={t('optimiseAccounts.reps')}>
      <thead>
        <tr>
          <th scope="col">{t('optimiseAccounts.rep.name')}</th>
          <th scope="col">{t('optimiseAccounts.rep.before')}</th>
          <th scope="col">{t('optimiseAccounts.rep.used')}</th>
          <th scope="col">{t('optimiseAccounts.rep.after')}</th>
          <th scope="col">{t('optimiseAccounts.rep.used')}</th>
          <th scope="col">{t('optimiseAccounts.rep.lost')}</th>
          <th scope="col">{t('optimiseAccounts.rep.gained')}</th>
        </tr>
      </thead>
      <tbody>
        {report.reps.map((rep) => (
          <tr key={rep.code}>
            <th scope="row">{rep.name}</th>
            <td>{format.integer(rep.before.accounts)}</td>
            <td>{used(rep.before.workload, rep.capacity)}</td>
            <td data-shown>{format.integer(rep.after.accounts)}</td>
            <td data-shown>{used(rep.after.workload, rep.capacity)}</td>
            <td>{format.integer(rep.lost)}</td>
            <td>{format.integer(rep.gained)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
