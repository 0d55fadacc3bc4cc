import { TIERS } from '../model/tier';
import type { TierSettings } from '../model/settings';

/** One entry an account; NaN where a figure is missing. */
export interface TierInputs {
  readonly revenue: Float64Array;
  readonly potential: Float64Array;
  readonly growth: Float64Array;
  readonly margin: Float64Array;
  /** 1 = flagged as strategic. */
  readonly strategic: Uint8Array;
}

const KEY = TIERS.indexOf('key');

/**
 * Value score in [0, 1]: weighted mean of the inputs' ranks (mean rank of equals, 0 = lowest, 1 = highest) and of the
 * strategic flag. A missing figure is left out of the mean rather than counted as worst.
 */
export function tierScores(inputs: TierInputs, settings: TierSettings): Float64Array {
  const count = inputs.revenue.length;
  const sum = new Float64Array(count);
  const weight = new Float64Array(count);
  for (const name of ['revenue', 'potential', 'growth', 'margin'] as const) {
    const w = settings.weights[name];
    if (w === 0) continue;
    const ranks = rankScale(inputs[name]);
    for (let i = 0; i < count; i++) {
      if (Number.isNaN(ranks[i])) continue;
      sum[i] += w * ranks[i];
      weight[i] += w;
    }
  }
  for (let i = 0; i < count; i++) {
    sum[i] += settings.weights.strategic * inputs.strategic[i];
    weight[i] += settings.weights.strategic;
  }
  return sum.map((s, i) => (weight[i] === 0 ? 0 : s / weight[i]));
}

/**
 * Tier of each account as index into TIERS: `key` for the flag or the top share by score; the others are A, B or C by
 * cumulative share of their scores, best first. Equal scores fall in order of position, so the same input gives the same tiers.
 */
export function assignTiers(inputs: TierInputs, settings: TierSettings): Uint8Array {
  const scores = tierScores(inputs, settings);
  const order = Array.from(scores.keys()).toSorted((a, b) => scores[b] - scores[a] || a - b);
  const tiers = new Uint8Array(scores.length);
  const top = Math.round(scores.length * settings.keyShare);
  const rest: number[] = [];
  order.forEach((account, place) => {
    if (inputs.strategic[account] === 1 || place < top) tiers[account] = KEY;
    else rest.push(account);
  });
  const total = rest.reduce((sum, i) => sum + scores[i], 0);
  const [endA, endB] = settings.cumulative;
  let before = 0;
  for (const i of rest) {
    const share = total === 0 ? 1 : before / total;
    tiers[i] = TIERS.indexOf(share < endA ? 'A' : share < endB ? 'B' : 'C');
    before += scores[i];
  }
  return tiers;
}

/** Ranks scaled to [0, 1], equals sharing their mean rank; NaN stays NaN; a single value ranks ½. */
export function rankScale(values: Float64Array): Float64Array {
  const known = Array.from(values.keys())
    .filter((i) => !Number.isNaN(values[i]))
    .toSorted((a, b) => values[a] - values[b]);
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  for (let from = 0; from < known.length; ) {
    let to = from;
    while (to + 1 < known.length && values[known[to + 1]] === values[known[from]]) to++;
    const rank = known.length === 1 ? 0.5 : (from + to) / 2 / (known.length - 1);
    for (let k = from; k <= to; k++) ranks[known[k]] = rank;
    from = to + 1;
  }
  return ranks;
}
