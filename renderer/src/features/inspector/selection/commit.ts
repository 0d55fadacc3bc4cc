import type { TerritoryKey } from '@shared/model/ids';
import { moveLabel } from '@shared/planning/change-labels';
import { createTerritoryPatch, moveUnitsPatch, newTerritory } from '@shared/planning/edits';
import type { FamilyMode } from '@shared/planning/families';
import { isEmptyPatch } from '@shared/planning/patch';
import { takingRelatives } from '@/app/state/relatives';
import { ensureEditable } from '@/app/state/ensure-editable';
import { type Target, useSelection } from '@/app/state/selection';
import { useSession } from '@/app/state/session';
import { selectByKey } from '../select-by-key';

/** Makes the assignment on the screen a recorded change, and lets the selection go. */
export async function commitAssignment(
  units: ReadonlySet<number>,
  target: Target,
  newName: string,
  family: FamilyMode,
): Promise<void> {
  const to = keyOf(target);
  if (!(await ensureEditable())) return;
  const { opened, apply } = useSession.getState();
  if (!opened) return;
  const { field, plan } = opened;
  const { snapshot } = plan;
  const show = (gaining: TerritoryKey | null): void => {
    useSelection.getState().clear();
    if (gaining !== null) selectByKey(gaining);
  };
  if (target.kind === 'new') {
    const territory = newTerritory(freshKey(), newName.trim(), target.rep ?? null);
    const patch = takingRelatives(opened, createTerritoryPatch(field, snapshot, territory, units), family);
    const label = { code: 'createTerritory', params: { name: territory.name, count: patch.units.length } } as const;
    await apply(label, patch, () => show(territory.key));
  } else {
    const moves = moveUnitsPatch(field, snapshot, units, to);
    if (isEmptyPatch(moves)) return;
    const patch = takingRelatives(opened, moves, family);
    const name = snapshot.territories.find((t) => t.key === to)?.name ?? null;
    await apply(moveLabel(snapshot, patch, name), patch, () => show(to));
  }
}

/** By key, as the edit may go to a fork of the plan it was tried on. */
function keyOf(target: Target): TerritoryKey | null {
  const snapshot = useSession.getState().opened?.plan.snapshot;
  return target.kind === 'territory' ? (snapshot?.territories[target.index]?.key ?? null) : null;
}

function freshKey(): string {
  return `T-${crypto.randomUUID().slice(0, 8)}`;
}
