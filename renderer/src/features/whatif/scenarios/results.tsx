import { type ReactNode, useMemo } from 'react';
import type { ScenarioContent } from '@shared/model/scenario';
import { compareWorlds, seen } from '@shared/scenario/compare-worlds';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { useDebounced } from '@/ui/use-debounced';
import { LossPanel } from './loss-panel';
import { OrphansPanel } from './orphans-panel';
import { PlainAndSupposed } from './plain-and-supposed';
import { RepLoads } from './rep-loads';
import { ScenarioMap } from './scenario-map';
import styles from './scenarios.module.css';
import { TerritoryChanges } from './territory-changes';

const PAUSE_MS = 120;

/** The open plan as it is beside what it would be; nothing of it is written anywhere. */
export function Results({ draft }: { readonly draft: ScenarioContent }): ReactNode {
  const t = useT();
  const { field, index, plan, active, settings } = useOpened();
  const { assumptions, loss } = useDebounced(draft, PAUSE_MS);
  const base = active ?? plan;
  // The plan as it is stays the same while assumptions are tried.
  const was = useMemo(
    () => seen({ field, index, snapshot: plan.snapshot }, plan.evaluation, base.evaluation, settings),
    [field, index, plan, base, settings],
  );
  const outcome = useMemo(
    () =>
      compareWorlds(
        { field, index, snapshot: plan.snapshot },
        plan.evaluation,
        base.evaluation,
        { assumptions, loss },
        settings,
        was,
      ),
    [field, index, plan, base, assumptions, loss, settings, was],
  );
  return (
    <div className={styles.results} data-testid="scenario-results">
      <p className={styles.muted}>{t('whatif.scenario.about', { plan: plan.meta.name, base: base.meta.name })}</p>
      {outcome.notApplied.map(({ at, code, what }) => (
        <p key={at} role="alert" className={styles.remark}>
          {t(`whatif.scenario.notApplied.${code}`, { number: at + 1, what })}
        </p>
      ))}
      {outcome.orphans.map((orphans) => (
        <OrphansPanel key={orphans.rep} orphans={orphans} />
      ))}
      <div className={styles.columns}>
        <PlainAndSupposed outcome={outcome} />
        <div className={styles.stack}>
          <ScenarioMap outcome={outcome} />
          <LossPanel loss={outcome.loss} range={loss} />
          <RepLoads outcome={outcome} />
        </div>
      </div>
      <TerritoryChanges outcome={outcome} />
    </div>
  );
}
