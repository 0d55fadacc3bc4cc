import { buildModel } from '../build-model';
import type { Model } from '../model';
import type { Problem } from '../problem';
import { deadEnds } from './dead-ends';
import { type CapReason, tightCaps } from './tight-caps';
import { unmatched } from './unmatched';

/**
 * A reason why no plan can keep every wish, with what would have to give. Units and territories are indices; `band` is the
 * least band with which this reason falls away.
 */
export type Reason =
  | {
      readonly code: 'optimise.unitTooBig';
      readonly units: readonly number[];
      readonly goal: number;
      readonly ratio: number;
      readonly band: number;
    }
  | {
      readonly code: 'optimise.locksTooBig';
      readonly territory: number;
      readonly goal: number;
      readonly ratio: number;
      readonly band: number;
    }
  | {
      readonly code: 'optimise.frozenOutside';
      readonly territory: number;
      readonly goal: number;
      readonly deviation: number;
      readonly band: number;
    }
  | {
      readonly code: 'optimise.limitsContradict';
      readonly goal: number;
      readonly needed: number;
      readonly total: number;
    }
  | {
      readonly code: 'optimise.deadEnd';
      readonly gate: readonly number[];
      readonly units: readonly number[];
      readonly alone: number;
      readonly withGate: number;
      readonly band: number;
    }
  | {
      readonly code: 'optimise.unmatched';
      readonly units: readonly number[];
      readonly goal: number;
      /** Shares of a target: what comes nearest to one on both sides. */
      readonly below: number;
      readonly above: number;
      readonly band: number;
    }
  | CapReason;

/**
 * What makes a problem infeasible whatever the search does. An empty list is no promise: there may be reasons that only a
 * search can find.
 */
export function explain(problem: Problem): readonly Reason[] {
  const model = buildModel(problem);
  return [...oversize(model), ...locks(model), ...limits(model), ...shapes(model), ...tightCaps(model)];
}

function unitsOf(model: Model, nodes: ReadonlySet<number>): readonly number[] {
  return [...model.nodeOf.keys()].filter((u) => nodes.has(model.nodeOf[u]));
}

function oversize(model: Model): Reason[] {
  const { band } = model.problem;
  return model.oversize.map(({ node, goal, load, most }) => ({
    code: 'optimise.unitTooBig',
    units: unitsOf(model, new Set([node])),
    goal,
    ratio: (load / most) * (1 + band),
    band: (load / most) * (1 + band) - 1,
  }));
}

/** Territories whose locked or frozen units alone are too much, and frozen ones that lie outside either way. */
function locks(model: Model): Reason[] {
  const { k, m, n, fixed, loadIn, stride, base, target, frozen, problem, oversize: cores } = model;
  const held = base.slice();
  for (let u = 0; u < n; u++) {
    if (fixed[u] >= 0) for (let g = 0; g < m; g++) held[fixed[u] * m + g] += loadIn[fixed[u] * stride + u * m + g];
  }
  const core = new Set(cores.map((c) => c.territory));
  const reasons: Reason[] = [];
  for (let t = 0; t < k; t++) {
    for (let g = 0; g < m; g++) {
      const wanted = target[t * m + g];
      if (wanted <= 0 || core.has(t)) continue;
      const deviation = held[t * m + g] / wanted - 1;
      if (frozen[t] === 1 && Math.abs(deviation) > problem.band + 1e-9) {
        reasons.push({ code: 'optimise.frozenOutside', territory: t, goal: g, deviation, band: Math.abs(deviation) });
      } else if (deviation > problem.band + 1e-9) {
        reasons.push({ code: 'optimise.locksTooBig', territory: t, goal: g, ratio: deviation + 1, band: deviation });
      }
    }
  }
  return reasons;
}

function limits(model: Model): Reason[] {
  const { k, m, n, load, base, lower, upper } = model;
  return Array.from({ length: m }, (_, g) => g).flatMap((goal): Reason[] => {
    let total = 0;
    for (let u = 0; u < n; u++) total += load[u * m + goal];
    for (let t = 0; t < k; t++) total += base[t * m + goal];
    let least = 0;
    let most = 0;
    for (let t = 0; t < k; t++) {
      least += Math.max(0, lower[t * m + goal]);
      most += upper[t * m + goal];
    }
    if (least > total * (1 + 1e-9)) return [{ code: 'optimise.limitsContradict', goal, needed: least, total }];
    return most < total * (1 - 1e-9) ? [{ code: 'optimise.limitsContradict', goal, needed: most, total }] : [];
  });
}

/** Most units that are named for what lies around them, those that need the widest band. */
const MOST_UNMATCHED = 5;

/** What the map alone rules out: dead ends, then units that make a territory with nothing around them. */
function shapes(model: Model): Reason[] {
  const dead = ends(model);
  const known = new Set(dead.flatMap((reason) => ('units' in reason ? reason.units.map((u) => model.nodeOf[u]) : [])));
  const lone = unmatched(model, known).map(({ node, goal, below, above }): Reason & { readonly band: number } => ({
    code: 'optimise.unmatched',
    units: unitsOf(model, new Set([node])),
    goal,
    below,
    above,
    band: Math.min(1 - below, above - 1),
  }));
  return [...dead, ...lone.sort((a, b) => b.band - a.band).slice(0, MOST_UNMATCHED)];
}

/** Parts behind one node that are too small for a territory of their own, yet too big together with that node. */
function ends(model: Model): Reason[] {
  const { problem, graph, load, m, k, target, oversize: cores } = model;
  if (problem.contiguity !== 'required' || k < 2) return [];
  const core = new Set(cores.map((c) => c.territory));
  const targets = Array.from({ length: k }, (_, t) => t).filter((t) => !core.has(t));
  const least = Math.min(...targets.map((t) => target[t * m]));
  const most = Math.max(...targets.map((t) => target[t * m]));
  const sum = (nodes: readonly number[]): number => nodes.reduce((total, u) => total + load[u * m], 0);
  return deadEnds(graph).flatMap(({ gate, nodes }): Reason[] => {
    const alone = sum(nodes) / least;
    const withGate = (sum(nodes) + load[gate * m]) / most;
    if (alone >= 1 - problem.band - 1e-9 || withGate <= 1 + problem.band + 1e-9) return [];
    return [
      {
        code: 'optimise.deadEnd',
        gate: unitsOf(model, new Set([gate])),
        units: unitsOf(model, new Set(nodes)),
        alone,
        withGate,
        band: Math.min(1 - alone, withGate - 1),
      },
    ];
  });
}
