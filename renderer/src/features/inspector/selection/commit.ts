import type { TerritoryKey } from '@shared/model/ids';
import type { PlanPatch } from '@shared/model/plan';
import { moveLabel } from '@shared/planning/change-labels';
import { createTerritoryPatch, moveUnitsPatch, newTerritory } from '@shared/planning/edits';
import type { FamilyMode } from '@shared/planning/families';
import { isEmptyPatch } from '@shared/planning/patch';
import { takingRelatives } from '@/app/state/relatives';
import { ensureEditable } from '@/app/state/ensure-editable';
import { type Target, useSelection } from '@/app/state/selection';
import { brokenBy, keepingPromises, useGuards } from '@/app/state/guards';
import { type Opened, useSession } from '@/app/state/session';
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
    const patch = heeding(
      opened,
      takingRelatives(opened, createTerritoryPatch(field, snapshot, territory, units), family),
    );
    const label = { code: 'createTerritory', params: { name: territory.name, count: patch.units.length } };
    await apply(label, patch, () => show(territory.key), exception());
  } else {
    const moves = moveUnitsPatch(field, snapshot, units, to);
    if (isEmptyPatch(moves)) return;
    const patch = heeding(opened, takingRelatives(opened, moves, family));
    const name = snapshot.territories.find((t) => t.key === to)?.name ?? null;
    await apply(moveLabel(snapshot, patch, name), patch, () => show(to), exception());
  }
}

/** Accounts that promises hold back are left alone where the person said so. */
function heeding(opened: Opened, patch: PlanPatch): PlanPatch {
  const { guards, choice } = useGuards.getState();
  return choice === 'keep' ? keepingPromises(opened, patch, brokenBy(opened, patch, guards)) : patch;
}

/** Why promises are broken this once; kept in the audit trail. */
function exception(): string | undefined {
  const { choice, reason } = useGuards.getState();
  return choice === 'override' ? reason.trim() : undefined;
}

/** By key, as the edit may go to a fork of the plan it was tried on. */
function keyOf(target: Target): TerritoryKey | null {
  const snapshot = useSession.getState().opened?.plan.snapshot;
  return target.kind === 'territory' ? (snapshot?.territories[target.index]?.key ?? null) : null;
}

function freshKey(): string {
  return `T-${crypto.randomUUID().slice(0, 8)}`;
}
