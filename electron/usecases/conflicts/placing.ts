import type { Conflict } from '@shared/model/conflict';
import { type Tier, TIERS } from '@shared/model/tier';
import type { ConflictScene } from '@shared/rules/conflicts/ground';

/** Unit index a conflict lies in; -1 none. */
export function unitOf({ field, index }: ConflictScene, { account, unit }: Conflict): number {
  if (unit !== null) return index.unit.get(unit) ?? -1;
  const i = account === null ? undefined : index.account.get(account);
  return i === undefined ? -1 : field.accounts.unit[i];
}

/** Key of the territory a conflict lies in. */
export function territoryOf(scene: ConflictScene, conflict: Conflict): string | null {
  if (conflict.territory !== null) return conflict.territory;
  const { snapshot, evaluation, index } = scene;
  const i = conflict.account === null ? undefined : index.account.get(conflict.account);
  if (i !== undefined) return snapshot.territories[evaluation.ownership.territory[i]]?.key ?? null;
  const u = unitOf(scene, conflict);
  return u < 0 ? null : (snapshot.territories[snapshot.unitTerritory[u]]?.key ?? null);
}

export function tierOf({ field, index }: ConflictScene, { account }: Conflict): Tier | null {
  const i = account === null ? undefined : index.account.get(account);
  return i === undefined ? null : TIERS[field.accounts.tier[i]];
}
