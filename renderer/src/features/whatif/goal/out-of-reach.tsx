import type { ReactNode } from 'react';
import type { GoalReport } from '@shared/contract/goal';
import { remarkSentence } from '@shared/wording/optimise-remark';
import { usePreferences } from '@/app/state/preferences';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './goal.module.css';

/** No plan was found: how near it came, what stands in the way, and what to relax. */
export function OutOfReach({ report }: { readonly report: GoalReport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const locale = usePreferences((s) => s.preferences.locale);
  const { goal, relax, reasons } = report;
  const reachable = format.percent(Math.ceil(relax.band * 1000) / 1000, 1);
  return (
    <div className={styles.remark} role="alert" data-testid="goal-unreached">
      <p>{t('whatif.goal.unreached', { band: format.percent(goal.band, 1), nearest: reachable })}</p>
      {reasons.map((reason, i) => (
        <p key={i}>{remarkSentence(reason, locale)}</p>
      ))}
      <p>{t('whatif.goal.relax.title')}</p>
      <ul>
        <li>{t('whatif.goal.relax.band', { band: reachable })}</li>
        {relax.pieces !== null && (
          <li>{t(relax.pieces ? 'whatif.goal.relax.pieces' : 'whatif.goal.relax.piecesNoHelp')}</li>
        )}
        {relax.lockedTerritories > 0 && <li>{t('whatif.goal.relax.locks', { count: relax.lockedTerritories })}</li>}
        <li>{t('whatif.goal.relax.time')}</li>
      </ul>
    </div>
  );
}
