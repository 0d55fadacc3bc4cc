import type { Model } from '../model';

/** A cap on change below what balance needs. Owners are numbered as in the problem; `count` and `cap` are accounts. */
export type CapReason =
  | { readonly code: 'optimise.capTooTight'; readonly share: number; readonly least: number }
  | { readonly code: 'optimise.accountCapTooTight'; readonly share: number; readonly least: number }
  | {
      readonly code: 'optimise.handedOffTooTight' | 'optimise.takenOverTooTight';
      readonly owner: number;
      readonly cap: number;
      readonly count: number;
    };

/** Rounding of sums. */
const SLACK = 1e-9;

/**
 * Caps that no plan in the band can keep: what a rep has beyond the band must leave them and what they lack must come,
 * and even the units that carry most for each account (or money) take so and so many. Where what a unit weighs depends on who
 * serves it the targets are not known beforehand, and nothing is said.
 */
export function tightCaps(model: Model): CapReason[] {
  const { problem, stride } = model;
  const { reference } = problem;
  if (!reference || stride !== 0) return [];
  const { caps, accounts, revenue } = reference;
  const { standing } = model.history;
  const owners = ownersOf(model);
  const found: CapReason[] = [];
  const least = (of: Float64Array): number =>
    Math.max(
      owners.reduce((sum, o) => sum + fewest(model, o.mine, o.beyond, of), 0),
      fewest(model, [...of.keys()], owners.reduce((sum, o) => sum + o.lacking, 0) - loose(model), of),
    );
  for (const [code, share, of, stands, total] of [
    ['optimise.capTooTight', caps.revenueShare, revenue, standing.revenue, model.history.totalRevenue],
    ['optimise.accountCapTooTight', caps.accountShare, accounts, standing.accounts, model.history.totalAccounts],
  ] as const) {
    if (share === null || total <= 0) continue;
    const needed = (least(of) + stands) / total;
    if (needed > share + SLACK) found.push({ code, share, least: needed });
  }
  for (const { owner, mine, beyond, lacking } of owners) {
    const handed = fewest(model, mine, beyond, accounts) + (standing.handedOff[owner] ?? 0);
    const off = caps.handedOff?.[owner] ?? Number.POSITIVE_INFINITY;
    if (handed > off + SLACK)
      found.push({ code: 'optimise.handedOffTooTight', owner, cap: off, count: Math.ceil(handed - SLACK) });
    const own = new Set(mine);
    const others = [...accounts.keys()].filter((u) => reference.owner[u] >= 0 && !own.has(u));
    const taken = fewest(model, others, lacking - loose(model), accounts) + (standing.takenOver[owner] ?? 0);
    const over = caps.takenOver?.[owner] ?? Number.POSITIVE_INFINITY;
    if (taken > over + SLACK)
      found.push({ code: 'optimise.takenOverTooTight', owner, cap: over, count: Math.ceil(taken - SLACK) });
  }
  return found;
}

interface Owner {
  readonly owner: number;
  readonly mine: readonly number[];
  /** Load above what all their territories may carry at most, and below what they must at least. */
  readonly beyond: number;
  readonly lacking: number;
}

function ownersOf({ problem, owner, target, base, k, m }: Model): Owner[] {
  const { reference, band, goals } = problem;
  return [...new Set(owner)].map((one): Owner => {
    const mine = [...goals[0].values.keys()].filter((u) => reference?.owner[u] === one);
    let load = mine.reduce((sum, u) => sum + goals[0].values[u], 0);
    let wanted = 0;
    for (let t = 0; t < k; t++) {
      if (owner[t] !== one) continue;
      load += base[t * m];
      wanted += target[t * m];
    }
    return {
      owner: one,
      mine,
      beyond: Math.max(0, load - (1 + band) * wanted),
      lacking: Math.max(0, (1 - band) * wanted - load),
    };
  });
}

/** Load of units that nobody has: they may go anywhere and change no hands. */
function loose({ problem: { reference, goals } }: Model): number {
  return goals[0].values.reduce((sum, v, u) => sum + ((reference?.owner[u] ?? -1) < 0 ? v : 0), 0);
}

/** The least of `of` that units with a load of `amount` can hold, if they could be split (Dantzig's bound of the knapsack). */
function fewest({ problem }: Model, units: readonly number[], amount: number, of: Float64Array): number {
  const { values } = problem.goals[0];
  const byWorth = units.filter((u) => values[u] > 0).toSorted((a, b) => of[a] / values[a] - of[b] / values[b] || a - b);
  let left = amount;
  let sum = 0;
  for (const u of byWorth) {
    if (left <= 0) break;
    const part = Math.min(1, left / values[u]);
    sum += part * of[u];
    left -= part * values[u];
  }
  return sum;
}
