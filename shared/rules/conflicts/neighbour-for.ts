import type { ConflictScene } from './ground';

/** Key of the territory with the longest border to a unit, one that a rep runs before others; null = it has no neighbour in any. */
export function neighbourFor({ field, snapshot, who }: ConflictScene, unit: number): string | null {
  if (unit < 0) return null;
  const { adjacency } = field.units;
  const km = new Map<number, number>();
  for (let k = adjacency.start[unit]; k < adjacency.start[unit + 1]; k++) {
    const t = snapshot.unitTerritory[adjacency.unit[k]];
    if (t >= 0 && !snapshot.territories[t].locked)
      km.set(t, (km.get(t) ?? 0) + (adjacency.sea[k] ? 0 : adjacency.km[k]));
  }
  const best = [...km].toSorted(([a, x], [b, y]) => {
    const run = Number(who.repOfTerritory[b] >= 0) - Number(who.repOfTerritory[a] >= 0);
    return run || y - x || a - b;
  });
  return best.length === 0 ? null : snapshot.territories[best[0][0]].key;
}
