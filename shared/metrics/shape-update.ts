import type { Field } from '../planning/field';
import type { PlanSnapshot } from '../planning/snapshot';
import { shapes, type TerritoryShape } from './shape';

/**
 * Shapes after an edit, from those before it: only territories that gained or lost a unit are looked at, as holes cost
 * a walk over the whole map for each. Equal to `shapes` of the new snapshot.
 */
export function updateShapes(
  field: Field,
  before: readonly TerritoryShape[],
  from: PlanSnapshot,
  to: PlanSnapshot,
): readonly TerritoryShape[] {
  const changed = new Map<number, number>();
  const mark = (t: number): void => {
    if (t >= 0 && t < to.territories.length && !changed.has(t)) changed.set(t, changed.size);
  };
  for (let u = 0; u < to.unitTerritory.length; u++) {
    if (from.unitTerritory[u] === to.unitTerritory[u]) continue;
    mark(from.unitTerritory[u]);
    mark(to.unitTerritory[u]);
  }
  for (let t = before.length; t < to.territories.length; t++) mark(t);
  const part: PlanSnapshot = {
    territories: [...changed.keys()].map((t) => to.territories[t]),
    unitTerritory: to.unitTerritory.map((t) => changed.get(t) ?? -1),
    decisions: to.decisions,
    rules: to.rules,
    outcomes: to.outcomes,
    followers: to.followers,
  };
  const fresh = shapes(field, part);
  return to.territories.map((_, t) => {
    const k = changed.get(t);
    return k === undefined ? before[t] : fresh[k];
  });
}
