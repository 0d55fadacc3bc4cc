import { type ReactNode, useState } from 'react';
import type { ScenarioContent } from '@shared/model/scenario';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { useDebounced } from '@/ui/use-debounced';
import { LossPanel } from './loss-panel';
import { OrphansPanel } from './orphans-panel';
import { PlainAndSupposed } from './plain-and-supposed';
import { RepLoads } from './rep-loads';
import { ScenarioMap } from './scenario-map';
import styles from './scenarios.module.css';
import { SuccessionPanel } from './succession-panel';
import { TerritoryChanges } from './territory-changes';
import { useOutcome } from './use-outcome';

const PAUSE_MS = 120;

/** The open plan as it is beside what it would be; nothing of it is written anywhere. */
export function Results({ draft }: { readonly draft: ScenarioContent }): ReactNode {
  const t = useT();
  const { plan, active } = useOpened();
  const tried = useDebounced(draft, PAUSE_MS);
  const [succeeded, setSucceeded] = useState(true);
  const outcome = useOutcome(tried, succeeded);
  const orphaned = outcome.orphans.some(({ territories }) => territories.length > 0);
  const base = active ?? plan;
  return (
    <div className={styles.results} data-testid="scenario-results">
      <p className={styles.muted}>{t('whatif.scenario.about', { plan: plan.meta.name, base: base.meta.name })}</p>
      {outcome.notApplied.map(({ at, code, what }) => (
        <p key={at} role="alert" className={styles.remark}>
          {t(`whatif.scenario.notApplied.${code}`, { number: at + 1, what })}
        </p>
      ))}
      <div className={styles.columns}>
        <div className={styles.stack}>
          {outcome.orphans.map((orphans) => (
            <OrphansPanel key={orphans.rep} orphans={orphans} />
          ))}
          {orphaned && <SuccessionPanel outcome={outcome} succeeded={succeeded} onSucceeded={setSucceeded} />}
          <PlainAndSupposed outcome={outcome} />
        </div>
        <div className={styles.stack}>
          <ScenarioMap outcome={outcome} />
          <LossPanel loss={outcome.loss} range={tried.loss} />
          <RepLoads outcome={outcome} />
        </div>
      </div>
      <TerritoryChanges outcome={outcome} />
    </div>
  );
}
