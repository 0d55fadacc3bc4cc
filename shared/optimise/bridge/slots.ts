import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import type { Wishes } from './wishes';

/** Territories of the problem: an index into the snapshot's territories, or -1 for one yet to be made. */
export type Slots = readonly number[];

/** Rep of each slot, -1 = nobody. New slots are the hires, in their order. */
export function repsOfSlots(snapshot: PlanSnapshot, index: FieldIndex, wishes: Wishes, slots: Slots): number[] {
  let hired = 0;
  return slots.map((t) => {
    if (t < 0) return wishes.territories === 'present' ? (wishes.hires[hired++] ?? -1) : -1;
    const { rep } = snapshot.territories[t];
    return rep === null ? -1 : (index.rep.get(rep) ?? -1);
  });
}

/**
 * The territories a solution has. With a wished count, those that cannot fall away are kept first, then those with limits of
 * their own, then those with most units; the others are dissolved, or new ones added at the end.
 * @param held territories that are locked or that units are kept in; no more than the count
 */
export function slotsFor(snapshot: PlanSnapshot, wishes: Wishes, held: readonly number[]): Slots {
  const present = snapshot.territories.flatMap((t, i) => (t.removed ? [] : [i]));
  if (wishes.territories === 'present') {
    const dissolved = new Set(wishes.dissolved.map(({ territory }) => territory));
    return [...present.filter((t) => !dissolved.has(t)), ...wishes.hires.map(() => -1)];
  }
  const size = new Int32Array(snapshot.territories.length);
  for (const t of snapshot.unitTerritory) if (t >= 0) size[t]++;
  const { count } = wishes.territories;
  const rank = (t: number): number => (held.includes(t) ? 2 : wishes.limits.some((l) => l.territory === t) ? 1 : 0);
  const kept = present
    .toSorted((a, b) => rank(b) - rank(a) || size[b] - size[a] || a - b)
    .slice(0, count)
    .toSorted((a, b) => a - b);
  return [...kept, ...Array.from({ length: Math.max(0, count - kept.length) }, () => -1)];
}

/** Locked itself, or below a locked territory. */
export function isLocked(snapshot: PlanSnapshot, territory: number): boolean {
  const byKey = new Map(snapshot.territories.map((t) => [t.key as string, t]));
  const seen = new Set<string>();
  for (let t = snapshot.territories.at(territory); t && !seen.has(t.key); ) {
    if (t.locked) return true;
    seen.add(t.key);
    t = t.parent === null ? undefined : byKey.get(t.parent);
  }
  return false;
}
