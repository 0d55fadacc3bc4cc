import { greatCircleMetres } from '../../geo/distance';
import type { Field } from '../../planning/field';
import type { PlanSnapshot } from '../../planning/snapshot';
import { isLocked, type Slots } from './slots';
import type { Wishes } from './wishes';

/**
 * Slot of each unit where the search starts, -1 = none: the plan at hand, whatever change is counted against; units of a
 * territory given up where they are wished; and for every new territory a piece around its rep's home.
 */
export function startOf(
  field: Field,
  snapshot: PlanSnapshot,
  wishes: Wishes,
  slots: Slots,
  repOf: readonly number[],
  values: Float64Array,
): Int32Array {
  const slotOf = new Map(slots.flatMap((t, s): [number, number][] => (t < 0 ? [] : [[t, s]])));
  if (wishes.territories === 'present') {
    for (const { territory, into } of wishes.dissolved) {
      const slot = slotOf.get(into);
      if (slot !== undefined) slotOf.set(territory, slot);
    }
  }
  const start = Int32Array.from(snapshot.unitTerritory, (t) => slotOf.get(t) ?? -1);
  if (wishes.territories !== 'present') return start;
  const stays = new Set(wishes.lockedUnits);
  start.forEach((s, u) => {
    if (s >= 0 && slots[s] >= 0 && isLocked(snapshot, slots[s])) stays.add(u);
    if (wishes.scope !== 'all' && snapshot.unitTerritory[u] < 0) stays.add(u);
  });
  const share = values.reduce((sum, v) => sum + v, 0) / slots.length;
  slots.forEach((t, s) => {
    if (t < 0) grow(field, start, stays, s, share, seedOf(field, start, stays, values, repOf[s]), values);
  });
  return start;
}

/** The unit nearest to the rep's home; without one, the heaviest unit of the territory that carries most. */
function seedOf(
  { units, reps }: Field,
  start: Int32Array,
  stays: ReadonlySet<number>,
  values: Float64Array,
  rep: number,
): number {
  const atHome = rep >= 0 && Number.isFinite(reps.homeLng[rep] + reps.homeLat[rep]);
  const load = new Map<number, number>();
  start.forEach((s, u) => load.set(s, (load.get(s) ?? 0) + values[u]));
  const heaviest = [...load].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, -1])[0];
  let seed = -1;
  let best = Number.POSITIVE_INFINITY;
  for (let u = 0; u < start.length; u++) {
    if (stays.has(u) || (!atHome && start[u] !== heaviest)) continue;
    const away = atHome
      ? greatCircleMetres(reps.homeLng[rep], reps.homeLat[rep], units.lng[u], units.lat[u])
      : -values[u];
    if (away < best) {
      best = away;
      seed = u;
    }
  }
  return seed;
}

/** Takes unit after unit around the seed, nearest first, until there is about an even share. */
function grow(
  { units }: Field,
  start: Int32Array,
  stays: ReadonlySet<number>,
  slot: number,
  share: number,
  seed: number,
  values: Float64Array,
): void {
  if (seed < 0) return;
  const { adjacency, lng, lat } = units;
  const reached = new Map([[seed, 0]]);
  const taken = new Set<number>();
  for (let held = 0; reached.size > 0; ) {
    const [u] = [...reached].reduce((a, b) => (b[1] < a[1] ? b : a));
    reached.delete(u);
    if (taken.size > 0 && held + values[u] > share) return;
    taken.add(u);
    start[u] = slot;
    held += values[u];
    for (let e = adjacency.start[u]; e < adjacency.start[u + 1]; e++) {
      const v = adjacency.unit[e];
      if (taken.has(v) || stays.has(v) || reached.has(v)) continue;
      reached.set(v, greatCircleMetres(lng[seed], lat[seed], lng[v], lat[v]));
    }
  }
}
