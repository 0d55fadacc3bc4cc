import { useSelection } from '../state/selection';
import { useView } from '../state/view';
import type { WarningTarget } from './plan-warnings';

/** Goes to where a warning can be seen and dealt with. */
export function showWarning({ units, territory, poolAccounts }: WarningTarget): void {
  const { go, showAccounts } = useView.getState();
  if (poolAccounts) {
    showAccounts({ owner: null });
    return;
  }
  const { select, selectTerritory, clear } = useSelection.getState();
  clear();
  if (units) select(units, 'replace');
  if (territory !== undefined) selectTerritory(territory);
  go('map');
}
