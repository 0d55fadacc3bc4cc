import { useSelection } from '@/app/state/selection';

/** Chooses a territory as a whole; units selected one by one give way. */
export function chooseTerritory(territory: number): void {
  const { clear, selectTerritory } = useSelection.getState();
  clear();
  selectTerritory(territory);
}
