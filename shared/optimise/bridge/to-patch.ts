import { type TerritoryKey, UnitCode } from '../../model/ids';
import type { PlanPatch, TerritoryEdit } from '../../model/plan';
import { newTerritory } from '../../planning/edits';
import type { Field } from '../../planning/field';
import { emptyPatch } from '../../planning/patch';
import type { PlanSnapshot } from '../../planning/snapshot';
import type { Slots } from './slots';

/** Key and name of the `i`th new territory; the caller makes them, as nothing here may be random. */
export type NewTerritory = (i: number) => { readonly key: string; readonly name: string; readonly rep: string | null };

/**
 * The edit that turns a plan into a solution: units that change territory, territories that are new, and those that are
 * left empty because fewer were wished, marked as removed. What does not change is not in it.
 * @param assigned slot of each unit of the field; -1 = stays as it is
 */
export function toPatch(
  field: Field,
  snapshot: PlanSnapshot,
  slots: Slots,
  assigned: Int32Array,
  fresh: NewTerritory,
): PlanPatch {
  const edits: TerritoryEdit[] = [];
  let made = 0;
  const keys = slots.map((t): TerritoryKey => {
    if (t >= 0) return snapshot.territories[t].key;
    const { key, name, rep } = fresh(made++);
    const to = newTerritory(key, name, rep);
    edits.push({ key: to.key, from: null, to });
    return to.key;
  });
  snapshot.territories.forEach((from, t) => {
    if (!from.removed && !slots.includes(t)) edits.push({ key: from.key, from, to: { ...from, removed: true } });
  });
  const units = [...assigned].flatMap((slot, u) => {
    const now = snapshot.unitTerritory[u];
    const from = now < 0 ? null : snapshot.territories[now].key;
    return slot < 0 || keys[slot] === from ? [] : [{ unit: UnitCode.parse(field.units.code[u]), from, to: keys[slot] }];
  });
  return { ...emptyPatch(), units, territories: edits };
}
