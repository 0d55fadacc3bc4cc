import { useSelection } from '@/app/state/selection';
import { useSession } from '@/app/state/session';
import { unitsOf } from '../scene/units-of';

/** Chooses a territory as a whole; units selected one by one give way. */
export function chooseTerritory(territory: number): void {
  const { clear, selectTerritory } = useSelection.getState();
  clear();
  selectTerritory(territory);
}

/** The selected units, or those of the selected territory. */
export function selectedUnits(): readonly number[] {
  const { units, territory } = useSelection.getState();
  const opened = useSession.getState().opened;
  if (units.size > 0 || !opened || territory === null) return [...units];
  return unitsOf(opened.plan.snapshot.unitTerritory, territory);
}
