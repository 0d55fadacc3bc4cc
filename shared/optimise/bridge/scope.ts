import type { Adjacency } from '../../geo/adjacency';
import type { PlanSnapshot } from '../../planning/snapshot';
import type { Slots } from './slots';
import type { Wishes } from './wishes';

/** Who may move, as a person's wishes come out in a plan. */
export interface Scope {
  /** Territories concerned, in the plan's order. */
  readonly concerned: readonly number[];
  /** 1 where a unit may move. */
  readonly units: Uint8Array;
  /** 1 where units may enter or leave, by territory of the plan. */
  readonly territories: Uint8Array;
}

/**
 * Whose units may move. Concerned are the territories named, those given up or merged into, and those a new one is cut from.
 * Units that are kept in place never move; within a scope, those of no territory do not either.
 * @param start slot of each unit where the search starts, with the pieces of new territories cut already
 */
export function scopeOf(
  adjacency: Adjacency,
  { unitTerritory, territories }: PlanSnapshot,
  wishes: Pick<Wishes, 'scope' | 'concerned' | 'dissolved' | 'lockedUnits' | 'territories'>,
  start: Int32Array,
  slots: Slots,
): Scope {
  const { scope } = wishes;
  const concerned = new Set(wishes.concerned);
  if (wishes.territories === 'present') {
    for (const { territory, into } of wishes.dissolved) {
      concerned.add(territory);
      if (into >= 0) concerned.add(into);
    }
  }
  start.forEach((slot, u) => {
    if (slot >= 0 && slots[slot] < 0 && unitTerritory[u] >= 0) concerned.add(unitTerritory[u]);
  });
  const moving = scope === 'near' ? withNeighbours(adjacency, unitTerritory, concerned) : concerned;
  const units = Uint8Array.from(unitTerritory, (t) => (scope === 'all' || (t >= 0 && moving.has(t)) ? 1 : 0));
  for (const u of wishes.lockedUnits) units[u] = 0;
  return {
    concerned: [...concerned].toSorted((a, b) => a - b),
    units,
    territories: Uint8Array.from(territories, (_, t) => (scope !== 'near' || moving.has(t) ? 1 : 0)),
  };
}

function withNeighbours(
  { start, unit }: Adjacency,
  unitTerritory: Int32Array,
  concerned: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set(concerned);
  unitTerritory.forEach((t, u) => {
    if (!concerned.has(t)) return;
    for (let e = start[u]; e < start[u + 1]; e++) if (unitTerritory[unit[e]] >= 0) found.add(unitTerritory[unit[e]]);
  });
  return found;
}
