import { type ReactNode, useMemo } from 'react';
import type { RepDisruption } from '@shared/metrics/disruption';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Panel } from '@/ui/panel';
import { RepChange } from './rep-change';
import styles from './side.module.css';
import type { SidePlan } from './side-plan';

/** What every rep would lose and gain in each plan, the most touched first. */
export function RepTable({ shown }: { readonly shown: readonly SidePlan[] }): ReactNode {
  const t = useT();
  const { field } = useOpened();
  const others = useMemo(() => shown.filter(({ isBase }) => !isBase), [shown]);
  const { rows, untouched, widest } = useMemo(() => touchedReps(others), [others]);
  return (
    <Panel title={t('whatif.reps.title')} flush testId="side-reps">
      {rows.length === 0 ? (
        <EmptyState title={t('whatif.reps.nobody')} />
      ) : (
        <div className={styles.frame}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('term.rep')}</th>
                {others.map(({ letter, plan }) => (
                  <th key={letter} scope="col" colSpan={4} title={plan.meta.name}>
                    <b className={styles.letter}>{letter}</b> {t('whatif.reps.lost')} / {t('whatif.reps.gained')} ·{' '}
                    {t('whatif.reps.revenue')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ rep, by }) => (
                <tr key={rep} data-rep={rep}>
                  <th scope="row">{rep < 0 ? t('term.pool') : field.reps.name[rep]}</th>
                  {by.map((found, i) => (
                    <RepChange key={others[i].letter} found={found} widest={widest} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > 0 && untouched > 0 && (
        <p className={styles.hint}>{t('whatif.reps.untouched', { count: untouched })}</p>
      )}
    </Panel>
  );
}

interface Row {
  readonly rep: number;
  /** One entry a plan. */
  readonly by: readonly RepDisruption[];
}

function touchedReps(plans: readonly SidePlan[]) {
  const [first] = plans;
  const all = (first?.found.byRep ?? []).map(({ rep }, k): Row => ({ rep, by: plans.map((p) => p.found.byRep[k]) }));
  const turnover = ({ by }: Row): number => by.reduce((sum, r) => sum + r.gained.accounts + r.lost.accounts, 0);
  const rows = all.filter((row) => turnover(row) > 0).toSorted((a, b) => turnover(b) - turnover(a));
  return {
    rows,
    untouched: all.filter((row) => row.rep >= 0 && turnover(row) === 0).length,
    widest: Math.max(1, ...rows.flatMap(({ by }) => by.flatMap((r) => [r.gained.accounts, r.lost.accounts]))),
  };
}
