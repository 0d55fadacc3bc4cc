import { type Tier, TIERS } from '../model/tier';
import type { TierSettings } from '../model/settings';
import { orderByScore } from './order-by-score';

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

export const RANKED = ['revenue', 'potential', 'growth', 'margin'] as const;

/** Ranks of every input, apart from any weights: they are sorted once, however often the weights are tried. */
export type TierRanks = Readonly<Record<(typeof RANKED)[number], Float64Array>>;

export function tierRanks(inputs: TierInputs): TierRanks {
  return {
    revenue: rankScale(inputs.revenue),
    potential: rankScale(inputs.potential),
    growth: rankScale(inputs.growth),
    margin: rankScale(inputs.margin),
  };
}

/**
 * Value score in [0, 1]: weighted mean of the inputs' ranks (mean rank of equals, 0 = lowest, 1 = highest) and of the
 * strategic flag. A missing figure is left out of the mean rather than counted as worst.
 */
export function tierScores(ranks: TierRanks, strategic: Uint8Array, settings: TierSettings): Float64Array {
  const count = strategic.length;
  const sum = new Float64Array(count);
  const weight = new Float64Array(count);
  for (const name of RANKED) {
    const w = settings.weights[name];
    if (w === 0) continue;
    const own = ranks[name];
    for (let i = 0; i < count; i++) {
      if (Number.isNaN(own[i])) continue;
      sum[i] += w * own[i];
      weight[i] += w;
    }
  }
  for (let i = 0; i < count; i++) {
    sum[i] += settings.weights.strategic * strategic[i];
    weight[i] += settings.weights.strategic;
  }
  return sum.map((s, i) => (weight[i] === 0 ? 0 : s / weight[i]));
}

/** Tier of each account as index into TIERS; see `tiersByScore`. */
export function assignTiers(inputs: TierInputs, settings: TierSettings): Uint8Array {
  return tiersByScore(tierScores(tierRanks(inputs), inputs.strategic, settings), inputs.strategic, settings);
}

/**
 * Tiers from scores: `key` for the flag or the top share by score; the others are A, B or C by cumulative share of their
 * scores, best first. Equal scores fall in order of position, so the same input gives the same tiers.
 */
export function tiersByScore(scores: Float64Array, strategic: Uint8Array, settings: TierSettings): Uint8Array {
  const order = orderByScore(scores);
  const tiers = new Uint8Array(scores.length);
  const top = Math.round(scores.length * settings.keyShare);
  const rest: number[] = [];
  order.forEach((account, place) => {
    if (strategic[account] === 1 || place < top) tiers[account] = KEY;
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

/** An override changes its own account only: the others keep the tier their place among all gives them. */
export function withTierOverrides(tiers: Uint8Array, overrides: ReadonlyMap<number, Tier>): Uint8Array {
  const next = tiers.slice();
  for (const [account, tier] of overrides) next[account] = TIERS.indexOf(tier);
  return next;
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
