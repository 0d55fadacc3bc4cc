import type { PlanSnapshot } from './snapshot';

/** Who holds a unit: the territory it is in, or the rep who runs that territory. */
export type Holder = 'territory' | 'rep';

/**
 * What became of a unit against a base plan. Seen from one holder: `kept`, `gained` or `lost` by it, else `elsewhere`. Seen
 * from all: `changed` where it went from one to another, `gained` from nobody, `lost` to nobody.
 */
export const UNIT_DIFFERENCES = ['elsewhere', 'kept', 'changed', 'gained', 'lost'] as const;
export type UnitDifference = (typeof UNIT_DIFFERENCES)[number];

/** Key of a territory or code of a rep; null = nobody. One entry a unit. */
export function unitHolders(snapshot: PlanSnapshot, by: Holder): readonly (string | null)[] {
  const held = snapshot.territories.map(({ removed, key, rep }): string | null =>
    removed ? null : by === 'territory' ? key : rep,
  );
  return Array.from(snapshot.unitTerritory, (t) => (t < 0 ? null : (held[t] ?? null)));
}

/**
 * Compares holders unit by unit. @param focus the holder to look from; null = all of them
 * @returns index into UNIT_DIFFERENCES of each unit
 */
export function unitDifferences(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
  focus: string | null,
): Uint8Array {
  return Uint8Array.from(after, (is, u) => UNIT_DIFFERENCES.indexOf(difference(before[u] ?? null, is, focus)));
}

function difference(was: string | null, is: string | null, focus: string | null): UnitDifference {
  if (focus !== null) {
    if (is === focus) return was === focus ? 'kept' : 'gained';
    return was === focus ? 'lost' : 'elsewhere';
  }
  if (was === is) return was === null ? 'elsewhere' : 'kept';
  if (was === null) return 'gained';
  return is === null ? 'lost' : 'changed';
}

/** How many units changed hands for each holder, gained and lost together. */
export function turnoverByHolder(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): ReadonlyMap<string, number> {
  const turnover = new Map<string, number>();
  after.forEach((is, u) => {
    const was = before[u] ?? null;
    if (was === is) return;
    for (const holder of [was, is]) if (holder !== null) turnover.set(holder, (turnover.get(holder) ?? 0) + 1);
  });
  return turnover;
}
