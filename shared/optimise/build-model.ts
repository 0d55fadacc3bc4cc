import { apartInPlane, bridges } from '../geo/bridges';
import { contractGroups, moments, zeros } from './contract-groups';
import { contractGraph, type Graph } from './graph';
import { historyOf } from './history';
import type { Model } from './model';
import type { Problem } from './problem';
import { roomOf } from './penalty';
import { targetsOf } from './targets';
import { recordsOf } from './travel';

/** Everything that is done once before the search: groups contracted, islands bridged, oversize nodes given their own territory. */
export function buildModel(problem: Problem): Model {
  const { goals, territories, mix } = problem;
  const k = territories.length;
  const m = goals.length;
  const { nodeOf, count: n } = contractGroups(problem.group);
  const bridged = problem.contiguity === 'off' ? [] : bridges(problem.adjacency, apartInPlane(problem.x, problem.y));
  const load = zeros(n * m);
  goals.forEach(({ values }, g) => {
    for (let u = 0; u < nodeOf.length; u++) load[nodeOf[u] * m + g] += values[u];
  });
  const { loadIn, stride } = loadByTerritory(problem, nodeOf, n, load);
  const base = Float64Array.from({ length: k * m }, (_, i) => goals[i % m].base?.[Math.floor(i / m)] ?? 0);
  const fixed = byNode(problem.lockedTo, nodeOf, n);
  const present = problem.reference ? byNode(problem.reference.territory, nodeOf, n) : new Int32Array(n).fill(-1);
  const frozen = Uint8Array.from(territories, (t) => (t.frozen ? 1 : 0));
  for (let i = 0; i < n; i++) {
    if (fixed[i] >= 0) present[i] = fixed[i];
    // What stands in a frozen territory stays there.
    if (present[i] >= 0 && frozen[present[i]] === 1) fixed[i] = present[i];
  }
  const home = problem.startFromReference ? present : fixed;
  const { target, oversize, coreOf } = targetsOf(load, base, home, territories, m, problem.band);
  for (const [node, t] of coreOf) fixed[node] = t;
  if (!problem.startFromReference) for (const [, t] of coreOf) frozen[t] = 1;
  const limit = (side: 'min' | 'max', none: number): Float64Array =>
    Float64Array.from({ length: k * m }, (_, i) => territories[Math.floor(i / m)].limits?.[i % m][side] ?? none);
  const classes = mix?.classes ?? 0;
  const mixLoad = zeros(n * classes);
  if (mix) for (let u = 0; u < nodeOf.length; u++) mixLoad[nodeOf[u] * classes + mix.classOf[u]] += goals[0].values[u];
  const lower = limit('min', Number.NEGATIVE_INFINITY);
  const upper = limit('max', Number.POSITIVE_INFINITY);
  const sums = moments(problem, nodeOf, n);
  const graph = contractGraph(problem.adjacency, nodeOf, n, bridged);
  if (coreOf.size > 0) fixCutOff(graph, fixed, frozen);
  return {
    problem,
    n,
    k,
    m,
    nodeOf,
    graph,
    ...sums,
    parts: recordsOf(sums.w, sums.wx, sums.wy, sums.wq),
    load,
    loadIn,
    stride,
    base,
    fixed,
    present,
    target,
    lower,
    upper,
    room: roomOf(target, lower, upper, problem.band),
    goalWeight: Float64Array.from(goals, (g) => g.weight),
    frozen,
    owner: Int32Array.from(territories, (t) => t.owner),
    pull: Float64Array.from(territories, (t) => t.centre?.pull ?? 0),
    px: Float64Array.from(territories, (t) => t.centre?.x ?? 0),
    py: Float64Array.from(territories, (t) => t.centre?.y ?? 0),
    history: historyOf(problem, nodeOf, n),
    classes,
    mix: mixLoad,
    mixTarget: mix?.target ?? zeros(0),
    oversize,
    bridged,
  };
}

/** One table for all territories where no goal asks who serves a unit. */
function loadByTerritory(
  { goals, territories }: Problem,
  nodeOf: Int32Array,
  n: number,
  load: Float64Array,
): Pick<Model, 'loadIn' | 'stride'> {
  if (goals.every(({ inTerritory }) => !inTerritory)) return { loadIn: load, stride: 0 };
  const m = goals.length;
  const units = nodeOf.length;
  const stride = n * m;
  const loadIn = zeros(territories.length * stride);
  goals.forEach(({ values, inTerritory }, g) => {
    for (let t = 0; t < territories.length; t++) {
      for (let u = 0; u < units; u++) {
        loadIn[t * stride + nodeOf[u] * m + g] += inTerritory ? inTerritory[t * units + u] : values[u];
      }
    }
  });
  return { loadIn, stride };
}

/**
 * What a frozen territory cuts off from everything else can only belong to that territory: of each piece left when frozen
 * nodes are taken out, all but the largest go to the frozen territory they touch.
 */
function fixCutOff(graph: Graph, fixed: Int32Array, frozen: Uint8Array): void {
  const n = fixed.length;
  const out = (u: number): boolean => fixed[u] >= 0 && frozen[fixed[u]] === 1;
  const seen = Uint8Array.from({ length: n }, (_, u) => (out(u) ? 1 : 0));
  const found: { readonly nodes: number[]; readonly touches: number }[] = [];
  for (let first = 0; first < n; first++) {
    if (seen[first] === 1) continue;
    const nodes = [first];
    let touches = -1;
    seen[first] = 1;
    for (const u of nodes) {
      for (let e = graph.start[u]; e < graph.start[u + 1]; e++) {
        const v = graph.to[e];
        if (out(v)) touches = fixed[v];
        else if (seen[v] === 0) {
          seen[v] = 1;
          nodes.push(v);
        }
      }
    }
    found.push({ nodes, touches });
  }
  found.sort((a, b) => b.nodes.length - a.nodes.length);
  for (const { nodes, touches } of found.slice(1)) {
    if (touches >= 0 && nodes.every((u) => fixed[u] < 0)) for (const u of nodes) fixed[u] = touches;
  }
}

/** The value of a node's first unit that has one. */
function byNode(ofUnit: Int32Array, nodeOf: Int32Array, n: number): Int32Array {
  const ofNode = new Int32Array(n).fill(-1);
  ofUnit.forEach((value, u) => {
    if (value >= 0 && ofNode[nodeOf[u]] < 0) ofNode[nodeOf[u]] = value;
  });
  return ofNode;
}
