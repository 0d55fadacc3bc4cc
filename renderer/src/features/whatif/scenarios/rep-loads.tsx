import type { ReactNode } from 'react';
import type { ScenarioOutcome } from '@shared/scenario/compare-worlds';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Panel } from '@/ui/panel';
import styles from './scenarios.module.css';
import { UtilisationChange } from './utilisation-change';

/** Reps whose load would be another, the most changed first. */
export function RepLoads({ outcome }: { readonly outcome: ScenarioOutcome }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field } = useOpened();
  const { plain, supposed, world } = outcome;
  const rows = supposed.loads
    .map((load, r) => ({ load, was: plain.loads.at(r) ?? null, name: world.field.reps.name[r], r }))
    .filter(({ load, was }) => was === null || load.workload !== was.workload || load.capacity !== was.capacity)
    .toSorted((a, b) => changeOf(b) - changeOf(a));
  return (
    <Panel title={t('whatif.loads.title')} flush testId="scenario-loads">
      {rows.length === 0 ? (
        <EmptyState title={t('whatif.loads.none')} />
      ) : (
        <div className={styles.frame}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('term.rep')}</th>
                <th scope="col" className={styles.number}>
                  {t('term.measure.workload')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('term.utilisation')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ load, was, name, r }) => (
                <tr key={r}>
                  <th scope="row">
                    {name}
                    {r >= field.reps.code.length && <span className={styles.muted}> · {t('whatif.loads.joins')}</span>}
                    {load.capacity === 0 && (was?.capacity ?? 0) > 0 && (
                      <span className={styles.muted}> · {t('whatif.loads.leaves')}</span>
                    )}
                  </th>
                  <td className={styles.number}>
                    {format.hours(was?.workload ?? 0)} → <b>{format.hours(load.workload)}</b>
                  </td>
                  <UtilisationChange was={was ?? undefined} now={load} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function changeOf({
  load,
  was,
}: {
  readonly load: { readonly workload: number };
  readonly was: { readonly workload: number } | null;
}): number {
  return Math.abs(load.workload - (was?.workload ?? 0));
}
