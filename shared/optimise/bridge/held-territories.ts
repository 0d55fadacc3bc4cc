import { fail, type Result } from '../../model/result';
import type { PlanSnapshot } from '../../planning/snapshot';
import { isLocked } from './slots';
import type { Wishes } from './wishes';

export interface HeldTerritory {
  readonly territory: number;
  readonly locked: boolean;
  /** Units in it that must stay where they are. */
  readonly kept: number;
}

/** Territories that cannot fall away: locked ones, by themselves or from above, and those that units are kept in. */
export function heldTerritories(snapshot: PlanSnapshot, { lockedUnits }: Pick<Wishes, 'lockedUnits'>): HeldTerritory[] {
  const kept = new Int32Array(snapshot.territories.length);
  for (const u of new Set(lockedUnits)) if (snapshot.unitTerritory[u] >= 0) kept[snapshot.unitTerritory[u]]++;
  return snapshot.territories.flatMap((t, territory) => {
    const locked = !t.removed && isLocked(snapshot, territory);
    return !t.removed && (locked || kept[territory] > 0) ? [{ territory, locked, kept: kept[territory] }] : [];
  });
}

/** Names said one by one. */
const MOST_NAMES = 5;

/**
 * The refusal of a number of territories below those that cannot fall away; null = there is room for them.
 * Problems: `optimise.countBelowLocked`, `optimise.countBelowKept`, `optimise.countBelowHeld` (both kinds): `locked` and `kept`
 * name the territories, `held` is how many there are.
 */
export function tooFewForHeld(
  { territories }: Pick<PlanSnapshot, 'territories'>,
  count: number,
  held: readonly HeldTerritory[],
): Result<never> | null {
  if (held.length <= count) return null;
  const named = (of: readonly string[]): string =>
    of.slice(0, MOST_NAMES).join(' / ') + (of.length > MOST_NAMES ? ' …' : '');
  const locked = held.filter((h) => h.locked).map(({ territory }) => territories[territory].name);
  const kept = held.filter((h) => !h.locked).map((h) => `${territories[h.territory].name} (${h.kept})`);
  const params = { count, held: held.length, locked: named(locked), kept: named(kept) };
  if (kept.length === 0) return fail('optimise.countBelowLocked', params);
  return fail(locked.length === 0 ? 'optimise.countBelowKept' : 'optimise.countBelowHeld', params);
}
