import type { Field } from './field';
import type { PlanSnapshot } from './snapshot';

/**
 * Kilometres of border (water crossings count 1 km) that units share with each territory, by territory index;
 * territories that touch none of them are left out. Units of the set itself do not count as neighbours.
 */
export function borderWithTerritories(
  field: Field,
  snapshot: PlanSnapshot,
  units: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const { adjacency } = field.units;
  const border = new Map<number, number>();
  for (const u of units) {
    for (let k = adjacency.start[u]; k < adjacency.start[u + 1]; k++) {
      const other = adjacency.unit[k];
      const t = snapshot.unitTerritory[other];
      if (units.has(other) || t < 0) continue;
      border.set(t, (border.get(t) ?? 0) + (adjacency.sea[k] > 0 ? 1 : adjacency.km[k]));
    }
  }
  return border;
}

/** Units of a territory, in the field's order. */
export function unitsOfTerritory(snapshot: PlanSnapshot, territory: number): readonly number[] {
  return [...snapshot.unitTerritory.keys()].filter((u) => snapshot.unitTerritory[u] === territory);
}

/** Present territories, those with the longest common border first, the others by name. */
export function targetsByNearness(
  field: Field,
  snapshot: PlanSnapshot,
  units: ReadonlySet<number>,
  compareNames: (a: string, b: string) => number,
): readonly { readonly territory: number; readonly near: boolean }[] {
  const border = borderWithTerritories(field, snapshot, units);
  return snapshot.territories
    .flatMap((t, i) => (t.removed ? [] : [i]))
    .toSorted(
      (a, b) =>
        (border.get(b) ?? 0) - (border.get(a) ?? 0) ||
        compareNames(snapshot.territories[a].name, snapshot.territories[b].name),
    )
    .map((territory) => ({ territory, near: border.has(territory) }));
}

/** A name nobody has yet: the wish itself, else with the first free number after it. */
export function freeName(wish: string, taken: Iterable<string>): string {
  const fold = (name: string): string => name.normalize('NFKC').toLowerCase();
  const used = new Set([...taken].map(fold));
  if (!used.has(fold(wish))) return wish;
  for (let n = 2; ; n++) {
    const name = `${wish} ${n}`;
    if (!used.has(fold(name))) return name;
  }
}
