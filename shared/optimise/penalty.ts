import type { Model } from './model';

/** Slack that keeps a load exactly on the band's edge inside, whatever order its parts were added in. */
const SLACK = 1e-9;
/** Hard limits come before the band: an excess of one percent there weighs like twenty here. */
const HARD = 20;
/** Steepness of the square: imbalance spreads along chains of territories instead of piling up in one. */
const CURVE = 20;

/**
 * Penalty of one territory: r + 20 r² for each goal's relative excess r beyond the band, and the same beyond hard limits,
 * weighted. 0 exactly when the territory keeps band and limits.
 * @param load sums by territory and goal
 */
export function territoryPenalty(model: Model, load: Float64Array, t: number): number {
  const { m } = model;
  let penalty = 0;
  for (let g = 0; g < m; g++) penalty += goalPenalty(model, load[t * m + g], t * m + g, g);
  return penalty;
}

/**
 * What a territory may carry without any penalty, `room[(territory * m + goal) * 2]` at least and the next entry at most: a load inside
 * need not be priced.
 */
export function roomOf(target: Float64Array, lower: Float64Array, upper: Float64Array, band: number): Float64Array {
  const room = new Float64Array(target.length * 2);
  target.forEach((wanted, i) => {
    room[i * 2] = Math.max(lower[i], wanted > 0 ? wanted * (1 - band) : Number.NEGATIVE_INFINITY);
    room[i * 2 + 1] = Math.min(upper[i], wanted > 0 ? wanted * (1 + band) : 0);
  });
  return room;
}

/** @param i territory * m + goal */
export function goalPenalty(model: Model, value: number, i: number, g: number): number {
  const target = model.target[i];
  const { band } = model.problem;
  let penalty = 0;
  if (target > 0) {
    const r = Math.abs(value / target - 1) - band;
    if (r > SLACK) penalty = model.goalWeight[g] * (r + CURVE * r * r);
  } else if (value > 0) penalty = model.goalWeight[g];
  const beyond = Math.max(value - model.upper[i], model.lower[i] - value);
  if (beyond > SLACK * Math.abs(value)) {
    const r = target > 0 ? beyond / target : 1;
    penalty += HARD * (r + CURVE * r * r);
  }
  return penalty;
}
