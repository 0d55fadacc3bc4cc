import { countParts } from '../geo/components';
import { buildModel } from './build-model';
import type { Model } from './model';
import { notices, type Notice } from './notices';
import type { Problem } from './problem';
import type { Progress } from './solve';
import { type Factors, State } from './state';

/** What a unit of each term costs. */
export type Prices = Omit<Factors, 'penalty'>;

/** One term of the objective: what it measures, what a unit of it costs, and the product. */
export interface Term {
  readonly name: 'travel' | 'border' | 'mix' | 'disruption';
  /** travel: Σ w · km²; border: km; mix: load in the wrong class; disruption: volume that changes hands. */
  readonly amount: number;
  readonly price: number;
  readonly value: number;
}

/** Compared from top to bottom: any less of an earlier line outweighs everything below it. */
export interface Objective {
  /** Σ relative amounts beyond hard limits, and by how many parts territories are in more than one piece where they must not. */
  readonly hard: number;
  /** Σ relative amounts beyond the band over territories and goals, weighted. */
  readonly excess: number;
  readonly soft: number;
  readonly terms: readonly Term[];
}

export interface TerritoryResult {
  readonly units: number;
  readonly parts: number;
  /** One entry a goal. */
  readonly load: readonly number[];
  readonly target: readonly number[];
  readonly deviation: readonly number[];
}

export interface Result {
  /** Territory of each unit. */
  readonly assigned: Int32Array;
  readonly feasible: boolean;
  readonly objective: Objective;
  readonly territories: readonly TerritoryResult[];
  readonly largestDeviation: number;
  readonly moved: { readonly volume: number; readonly revenue: number; readonly accounts: number };
  readonly notices: readonly Notice[];
  /** Best so far, point by point, of the search for what was asked. */
  readonly curve: readonly Progress[];
  readonly steps: number;
  readonly seed: number;
  /** Whether seed and limit reproduce this plan on any machine. */
  readonly repeatable: boolean;
}

/**
 * Targets as an evaluation of the plan has them: where loads depend on who serves a unit, so does their total. A core keeps its
 * own load for a target and the others share what is left.
 */
function targetsOfPlan({ m, k, target, stride, oversize }: Model, { load }: State): Float64Array {
  if (stride === 0) return target;
  const cores = new Set(oversize.map((o) => o.territory));
  const left = (sums: Float64Array, g: number): number => {
    let sum = 0;
    for (let t = 0; t < k; t++) if (!cores.has(t)) sum += sums[t * m + g];
    return sum;
  };
  const ratio = Array.from({ length: m }, (_, g) => {
    const expected = left(target, g);
    return expected > 0 ? left(load, g) / expected : 1;
  });
  return target.map((v, i) => (cores.has(Math.floor(i / m)) ? load[i] : v * ratio[i % m]));
}

/** A result under another problem with the same units and territories, for figures that can be laid side by side. */
export function judged(problem: Problem, result: Result, prices: Prices): Result {
  const model = buildModel(problem);
  const nodes = new Int32Array(model.n);
  result.assigned.forEach((t, u) => {
    nodes[model.nodeOf[u]] = t;
  });
  const { curve, steps, repeatable } = result;
  return { ...resultOf(model, nodes, prices, { curve, steps, repeatable }), seed: result.seed };
}

/** Whether a plan is better by its objective, line by line; both at the same prices. */
export function isBetter({ objective: a }: Result, { objective: b }: Result): boolean {
  if (a.hard !== b.hard) return a.hard < b.hard;
  return Math.abs(a.excess - b.excess) <= ROUNDING ? a.soft < b.soft : a.excess < b.excess;
}

/** Sums of the same shares in another order differ by so much. */
const ROUNDING = 1e-9;

export function pricesOf({ objective: { terms } }: Result): Prices {
  const price = (name: Term['name']): number => terms.find((t) => t.name === name)?.price ?? 0;
  return { travel: price('travel'), border: price('border'), mix: price('mix'), disruption: price('disruption') };
}

/** Adds a plan up afresh, independently of the sums the search has kept. */
export function resultOf(
  model: Model,
  best: Int32Array,
  factors: Prices,
  run: { readonly curve: readonly Progress[]; readonly steps: number; readonly repeatable: boolean },
): Result {
  const { problem, m, k } = model;
  const state = new State(model);
  state.reset(best);
  const assigned = Int32Array.from(model.nodeOf, (node) => best[node]);
  const parts = countParts(problem.adjacency, assigned, k);
  // Each bridge joins two pieces of the map that nothing else joins: across it a territory is in one piece.
  for (const [unit, to] of model.bridged)
    if (assigned[unit] >= 0 && assigned[unit] === assigned[to]) parts[assigned[unit]]--;
  const size = new Int32Array(k);
  for (const t of assigned) if (t >= 0) size[t]++;
  const targets = targetsOfPlan(model, state);
  const territories = Array.from({ length: k }, (_, t): TerritoryResult => {
    const load = [...state.load.subarray(t * m, (t + 1) * m)];
    const target = [...targets.subarray(t * m, (t + 1) * m)];
    const deviation = load.map((l, g) => (target[g] > 0 ? l / target[g] - 1 : l > 0 ? 1 : 0));
    return { units: size[t], parts: parts[t], load, target, deviation };
  });
  const objective = objectiveOf(model, state, factors, territories);
  return {
    assigned,
    feasible: objective.hard === 0 && objective.excess === 0,
    objective,
    territories,
    largestDeviation: territories.reduce((most, t) => t.deviation.reduce((a, d) => Math.max(a, Math.abs(d)), most), 0),
    moved: { volume: state.movedVolume, revenue: state.movedRevenue, accounts: state.movedAccounts },
    notices: notices(model, territories),
    curve: run.curve,
    steps: run.steps,
    seed: problem.seed,
    repeatable: run.repeatable,
  };
}

function objectiveOf(model: Model, state: State, factors: Prices, territories: readonly TerritoryResult[]): Objective {
  const { m, problem, lower, upper, goalWeight } = model;
  let hard = 0;
  let excess = 0;
  territories.forEach((row, t) => {
    if (problem.contiguity === 'required') hard += Math.max(0, row.parts - 1);
    if (row.units === 0) hard += 1;
    for (let g = 0; g < m; g++) {
      const i = t * m + g;
      const scale = Math.max(row.target[g], 1e-12);
      const beyond = Math.max(0, row.load[g] - upper[i], lower[i] - row.load[g]) / scale;
      const over = Math.abs(row.deviation[g]) - problem.band;
      if (beyond > 1e-9) hard += beyond;
      if (over > 1e-9) excess += goalWeight[g] * over;
    }
  });
  const terms: Term[] = [
    term('travel', state.travel, factors.travel),
    term('border', state.border, factors.border),
    term('mix', state.mix, factors.mix),
    term('disruption', state.movedVolume, factors.disruption),
  ];
  return { hard, excess, soft: terms.reduce((sum, t) => sum + t.value, 0), terms };
}

function term(name: Term['name'], amount: number, price: number): Term {
  return { name, amount, price, value: amount * price };
}
