import type { ReactNode } from 'react';
import type { GoalReport } from '@shared/contract/goal';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import styles from './goal.module.css';

/** Every search on the way: what was allowed, what came of it. */
export function GoalTries({ report }: { readonly report: GoalReport }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <Panel title={t('whatif.goal.tries.title')} flush>
      <table className={styles.table} data-testid="goal-tries">
        <thead>
          <tr>
            <th scope="col">{t('whatif.goal.tries.allowed')}</th>
            <th scope="col">{t('whatif.goal.tries.deviation')}</th>
            <th scope="col">{t('whatif.goal.tries.moved')}</th>
            <th scope="col">{t('whatif.goal.tries.inBand')}</th>
          </tr>
        </thead>
        <tbody>
          {report.tries.map((one, i) => (
            <tr key={i}>
              <th scope="row">
                {one.cap === null
                  ? t(`whatif.goal.tries.${one.kind === 'capped' ? 'steady' : one.kind}`)
                  : t('whatif.goal.tries.capped', { cap: format.percent(one.cap, 1) })}
              </th>
              <td>{format.percent(one.largestDeviation, 1)}</td>
              <td>{format.percent(one.movedShare, 1)}</td>
              <td>{one.feasible ? '✓' : '✗'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
