import { type ReactNode, useMemo, useState } from 'react';
import type { DryRunReport } from '@shared/contract/pool-dry-run';
import type { Tier } from '@shared/model/tier';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { useRepName } from '../use-pool';
import { DryRunRows } from './dry-run-rows';
import { DryRunSums } from './dry-run-sums';
import styles from './policy.module.css';

const TOTALS = ['refused', 'inactive', 'hardStop', 'overtaken', 'lateContacts'] as const;

export interface DryPick {
  readonly rep: string | null;
  readonly tier: Tier | null;
}

/** Totals of both policies, who loses and gains by rep and tier, and the claims behind the line that is picked. */
export function DryRunResult({ report }: { readonly report: DryRunReport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const nameOf = useNames(report);
  const [pick, setPick] = useState<DryPick>({ rep: null, tier: null });
  const rows = useMemo(
    () =>
      report.rows.filter(
        (row) => (pick.rep === null || row.rep === pick.rep) && (pick.tier === null || row.tier === pick.tier),
      ),
    [report, pick],
  );
  if (report.from === null) return <p className={styles.hint}>{t('policy.dry.noClaims')}</p>;
  return (
    <div className={styles.result} data-testid="dry-run-result">
      <p className={styles.span}>
        {t('policy.dry.span', {
          from: format.date(report.from),
          until: format.date(report.until),
          claims: format.integer(report.present.claims),
          activities: format.integer(report.activities),
        })}
      </p>
      <table className={styles.totals}>
        <thead>
          <tr>
            <th />
            <th scope="col">{t('policy.dry.present')}</th>
            <th scope="col">{t('policy.dry.candidate')}</th>
          </tr>
        </thead>
        <tbody>
          {TOTALS.map((name) => (
            <tr key={name} data-total={name}>
              <th scope="row">{t(`policy.dry.total.${name}`)}</th>
              <td>{format.integer(report.present[name])}</td>
              <td data-differs={report.present[name] !== report.candidate[name] || undefined}>
                {format.integer(report.candidate[name])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.rows.length === 0 ? (
        <p className={styles.hint}>{t('policy.dry.none')}</p>
      ) : (
        <>
          <div className={styles.sums}>
            <DryRunSums
              title={t('policy.dry.byRep')}
              lines={report.reps.map(({ rep, ...sum }) => ({ key: rep, name: nameOf(rep), ...sum }))}
              picked={pick.rep}
              onPick={(rep) => setPick({ ...pick, rep })}
            />
            <DryRunSums
              title={t('policy.dry.byTier')}
              lines={report.tiers.map(({ tier, ...sum }) => ({ key: tier, name: t(`term.tier.${tier}`), ...sum }))}
              picked={pick.tier}
              onPick={(tier) => setPick({ ...pick, tier: report.tiers.find((sum) => sum.tier === tier)?.tier ?? null })}
            />
          </div>
          <DryRunRows rows={rows} nameOf={nameOf} />
        </>
      )}
    </div>
  );
}

/** Names of reps, of those who have left too. */
function useNames({ formerReps }: DryRunReport): (code: string) => string {
  const nameOf = useRepName();
  return useMemo(() => {
    const former = new Map(formerReps.map(({ code, name }) => [code, name]));
    return (code) => former.get(code) ?? nameOf(code);
  }, [formerReps, nameOf]);
}
