import { PREVIEW_KEY } from '@/app/state/preview';
import { useSelection } from '@/app/state/selection';
import type { TerritoryRow } from '@shared/metrics/territory-rows';

/** The territory of a preview is not in the plan yet: there is nothing to choose. */
function inPlan(row: TerritoryRow): boolean {
  return row.source !== null && row.key !== PREVIEW_KEY;
}

/** Chooses the row's territory; a second time lets it go. */
export function activateRow(row: TerritoryRow): void {
  if (!inPlan(row)) return;
  const { selectTerritory, territory } = useSelection.getState();
  selectTerritory(territory === row.territory ? null : row.territory);
}

export function hoverRow(row: TerritoryRow | null): void {
  useSelection.getState().hoverTerritory(row && inPlan(row) ? row.territory : null);
}
