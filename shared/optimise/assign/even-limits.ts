import type { AccountsProblem } from './accounts-problem';
import { Multipliers } from './multipliers';

const PASSES = 30;
const ROUNDS = 2;

/**
 * The problem with every rep held within a band around the mean utilisation. What all work together depends on who travels where, so
 * the mean is that of a first spread within the limits so far, taken twice. Hard limits stay. Yields after every pass.
 * @param capacity seconds a year of each rep; one without any is left out of the band
 * @param band tolerated |deviation| from the mean, e.g. 0.1
 */
export function* evenLimits(
  p: AccountsProblem,
  capacity: Float64Array,
  band: number,
): Generator<void, AccountsProblem> {
  const all = capacity.reduce((sum, c) => sum + c, 0);
  if (all <= 0) return p;
  let even = p;
  for (let round = 0; round < ROUNDS; round++) {
    const prices = new Multipliers(even);
    for (let pass = 0; pass < PASSES; pass++) {
      prices.pass();
      yield;
    }
    const mean = prices.load.reduce((sum, l) => sum + l, 0) / all;
    even = {
      ...p,
      least: p.least.map((least, r) => Math.max(least, Math.min(p.most[r], capacity[r] * mean * (1 - band)))),
      most: p.most.map((most, r) => (capacity[r] > 0 ? Math.min(most, capacity[r] * mean * (1 + band)) : most)),
    };
  }
  return even;
}
