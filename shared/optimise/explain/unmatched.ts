import type { Model } from '../model';

/** A node that makes a territory with nothing around it. */
export interface Unmatched {
  readonly node: number;
  readonly goal: number;
  /** Shares of a target: the most and the least that connected parts around the node come to below and above the band. */
  readonly below: number;
  readonly above: number;
  /** The nodes of what comes nearest to the band. */
  readonly part: readonly number[];
}

/** Parts looked at around one node before it is let be: nothing is claimed then. */
const MOST_PARTS = 3000;

/**
 * Nodes that every connected part around them leaves outside the band: either the part is too little or, one more neighbour, too much.
 * All connected parts that are not too much are gone through, each once, so what is found is certain. Only nodes heavier than
 * the band is wide can be of that kind by themselves, and only they are looked at. Nodes in `known` are left out.
 * @param lightest least share of a target that a node must be to be looked at
 */
export function unmatched(model: Model, known: ReadonlySet<number>, lightest = 0): readonly Unmatched[] {
  const { n, k, m, problem, load, target, frozen, fixed, stride, base, oversize } = model;
  const cores = new Set(oversize.map((o) => o.territory));
  const open = Array.from({ length: k }, (_, t) => t).filter((t) => frozen[t] === 0 && !cores.has(t));
  // Where what a territory carries is not the sum of what its units weigh, a part's share of a target says nothing.
  if (problem.contiguity !== 'required' || open.length < 2 || stride > 0 || base.some((b) => b !== 0)) return [];
  const found: Unmatched[] = [];
  for (let node = 0; node < n; node++) {
    if (known.has(node) || (fixed[node] >= 0 && (frozen[fixed[node]] === 1 || cores.has(fixed[node])))) continue;
    for (let goal = 0; goal < m; goal++) {
      const least = Math.min(...open.map((t) => target[t * m + goal]));
      const most = Math.max(...open.map((t) => target[t * m + goal]));
      if (least <= 0 || load[node * m + goal] <= Math.max(2 * problem.band, lightest) * least) continue;
      const around = nearest(model, node, goal, least, most, cores);
      if (!around) continue;
      found.push({ node, goal, ...around });
      break;
    }
  }
  return found;
}

/** Of all connected parts with a node in them those nearest to the band on both sides; null when one lies in it, or there are too many. */
function nearest(
  { m, graph, load, fixed, frozen, problem: { band } }: Model,
  node: number,
  goal: number,
  least: number,
  most: number,
  cores: ReadonlySet<number>,
): Pick<Unmatched, 'below' | 'above' | 'part'> | null {
  let parts = 0;
  let below = 0;
  let above = Number.POSITIVE_INFINITY;
  let part: readonly number[] = [];
  let off = Number.POSITIVE_INFINITY;
  const inside = [node];
  const note = (by: number): void => {
    if (by >= off) return;
    off = by;
    part = inside.slice();
  };
  const met = new Set([node]);
  /** Whether every part that holds the present one, and of the others only nodes of `border` and what lies behind them, misses the band. */
  const misses = (sum: number, border: readonly number[]): boolean => {
    if (++parts > MOST_PARTS) return false;
    if (sum / most > 1 + band + 1e-9) {
      above = Math.min(above, sum / most);
      note(sum / most - 1);
      return true;
    }
    if (sum / least >= 1 - band - 1e-9) return false;
    below = Math.max(below, sum / least);
    note(1 - sum / least);
    for (let i = 0; i < border.length; i++) {
      const fresh: number[] = [];
      for (let e = graph.start[border[i]]; e < graph.start[border[i] + 1]; e++) {
        const v = graph.to[e];
        if (met.has(v)) continue;
        met.add(v);
        fresh.push(v);
      }
      const all = join(border[i], sum, [...border.slice(i + 1), ...fresh]);
      for (const v of fresh) met.delete(v);
      if (!all) return false;
    }
    return true;
  };
  const join = (u: number, sum: number, border: readonly number[]): boolean => {
    const own = fixed[u];
    if (own >= 0 && frozen[own] === 1) return true;
    // What joins an oversize node's territory is measured otherwise.
    if (own >= 0 && cores.has(own)) return false;
    inside.push(u);
    const all = misses(sum + load[u * m + goal], border);
    inside.pop();
    return all;
  };
  const first: number[] = [];
  for (let e = graph.start[node]; e < graph.start[node + 1]; e++) {
    met.add(graph.to[e]);
    first.push(graph.to[e]);
  }
  return misses(load[node * m + goal], first) ? { below, above, part } : null;
}
