/** Customers in groups, and what that costs with the best median of each; infinite when it breaks a capacity. */
export interface Grouping {
  cost: number;
  readonly groups: Int32Array;
}

/** Less than this is rounding. */
export const GAIN = 1e-6;

export function noGrouping(n: number): Grouping {
  return { cost: Number.POSITIVE_INFINITY, groups: new Int32Array(n) };
}

/** Takes another grouping over when it is cheaper; returns whether it was. */
export function improve(best: Grouping, cost: number, groups: Int32Array): boolean {
  if (cost >= best.cost - GAIN) return false;
  best.cost = cost;
  best.groups.set(groups);
  return true;
}
