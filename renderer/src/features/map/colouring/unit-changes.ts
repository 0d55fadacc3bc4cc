import type { PlanSnapshot } from '@shared/planning/snapshot';

export const UNIT_CHANGES = ['kept', 'moved', 'gained', 'lost'] as const;

/**
 * What became of each unit against another plan, territories compared by key: `moved` from one territory to another,
 * `gained` from none, `lost` to none. Index into UNIT_CHANGES.
 */
export function unitChanges(before: PlanSnapshot, after: PlanSnapshot): Uint8Array {
  return Uint8Array.from(after.unitTerritory, (t, u) => {
    const s = before.unitTerritory[u] ?? -1;
    const was = s < 0 ? null : before.territories[s].key;
    const is = t < 0 ? null : after.territories[t].key;
    if (was === is) return UNIT_CHANGES.indexOf('kept');
    if (was === null) return UNIT_CHANGES.indexOf('gained');
    return UNIT_CHANGES.indexOf(is === null ? 'lost' : 'moved');
  });
}
