import type { ReactNode } from 'react';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from './inspector.module.css';
import { Overview } from './overview/overview';
import { SelectionInspector } from './selection/selection-inspector';
import { TerritoryInspector } from './territory/territory-inspector';

/** At the right of the map: the selected units and where they could go, else the chosen territory, else the plan. */
export function Inspector(): ReactNode {
  const t = useT();
  const { snapshot } = useOpened().plan;
  const selecting = useSelection((s) => s.units.size > 0);
  const territory = useSelection((s) => s.territory);
  const chosen = territory === null ? undefined : snapshot.territories[territory];
  return (
    <aside className={styles.inspector} aria-label={t('inspector.title')} data-testid="inspector">
      {selecting ? (
        <SelectionInspector />
      ) : territory !== null && chosen && !chosen.removed ? (
        <TerritoryInspector key={chosen.key} territory={territory} />
      ) : (
        <Overview />
      )}
    </aside>
  );
}
