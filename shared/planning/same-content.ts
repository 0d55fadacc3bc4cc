import type { PlanSnapshot } from './snapshot';

/**
 * Whether two states of one plan hold the same, so that what was found from the one is true of the other: as after an edit that was
 * undone. O(units + decisions).
 */
export function sameContent(a: PlanSnapshot, b: PlanSnapshot): boolean {
  if (a === b) return true;
  return (
    a.unitTerritory.length === b.unitTerritory.length &&
    a.unitTerritory.every((t, u) => t === b.unitTerritory[u]) &&
    samePlain(a.territories, b.territories) &&
    samePlain(a.rules, b.rules) &&
    sameMap(a.decisions, b.decisions) &&
    sameMap(a.outcomes, b.outcomes) &&
    sameMap(a.followers, b.followers)
  );
}

function sameMap<T>(a: ReadonlyMap<number, T>, b: ReadonlyMap<number, T>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.has(key) && samePlain(value, b.get(key)));
}

/** Plain values and nothing else: texts, numbers, lists and records of them. What is undefined is as if it were not there. */
function samePlain(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [entriesOf(a), entriesOf(b)];
  return (
    one.size === other.size && [...one].every(([key, value]) => other.has(key) && samePlain(value, other.get(key)))
  );
}

function entriesOf(of: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(of).filter(([, value]) => value !== undefined));
}
