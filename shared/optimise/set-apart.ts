import { unmatched } from './explain/unmatched';
import type { Model } from './model';

/** At most one territory in so many: where it is more, units are few and large, and choosing for each by itself goes wrong for all. */
const ONE_IN = 10;
/** Share of a target from which a node may leave everything around it outside the band. */
const HEAVY = 0.4;

/**
 * The model a new plan is searched in: where a node makes a territory in the band with nothing around it, what comes nearest is
 * a territory from the start, so that the others are brought into the band as if it were not there. Only parts that cut nothing
 * off are, and only among territories that are alike in every wish. Targets, and so what a result is judged by, stay.
 */
export function setApart(model: Model): Model {
  let free = openTerritories(model);
  let left = Math.floor(free.length / ONE_IN);
  if (left === 0 || !alike(model, free)) return model;
  const found = unmatched(model, new Set(), HEAVY).toSorted((a, b) => off(a) - off(b) || a.node - b.node);
  const fixed = model.fixed.slice();
  const frozen = model.frozen.slice();
  for (const { part } of found) {
    if (left === 0 || part.some((u) => fixed[u] >= 0)) continue;
    const before = pieces(model, fixed, frozen);
    const t = ownerOf(model, part, free);
    for (const u of part) fixed[u] = t;
    frozen[t] = 1;
    if (pieces(model, fixed, frozen) > before) {
      for (const u of part) fixed[u] = -1;
      frozen[t] = 0;
    } else {
      free = free.filter((other) => other !== t);
      left--;
    }
  }
  return { ...model, fixed, frozen };
}

function off({ below, above }: { readonly below: number; readonly above: number }): number {
  return Math.min(1 - below, above - 1);
}

/** The territory whose owner has most of a part today. */
function ownerOf({ history, owner }: Model, part: readonly number[], free: readonly number[]): number {
  const volume = new Float64Array(history.owners);
  for (const u of part) {
    for (let e = history.start[u]; e < history.start[u + 1]; e++) volume[history.owner[e]] += history.volume[e];
  }
  return free.reduce((best, t) => (volume[owner[t]] > volume[owner[best]] ? t : best));
}

/** Those that hold nothing yet. */
function openTerritories({ k, frozen, fixed }: Model): number[] {
  const held = new Set(fixed);
  return Array.from({ length: k }, (_, t) => t).filter((t) => frozen[t] === 0 && !held.has(t));
}

function alike({ problem, m, target, pull }: Model, free: readonly number[]): boolean {
  return free.every(
    (t) =>
      pull[t] === 0 &&
      problem.territories[t].limits === null &&
      Array.from({ length: m }, (_, g) => g).every(
        (g) => Math.abs(target[t * m + g] - target[free[0] * m + g]) <= 1e-9 * target[free[0] * m + g],
      ),
  );
}

/** Into how many pieces the map falls without what is frozen. */
function pieces({ n, graph }: Model, fixed: Int32Array, frozen: Uint8Array): number {
  const seen = Uint8Array.from(fixed, (t) => (t >= 0 && frozen[t] === 1 ? 1 : 0));
  let count = 0;
  for (let first = 0; first < n; first++) {
    if (seen[first] === 1) continue;
    count++;
    const stack = [first];
    seen[first] = 1;
    for (const u of stack) {
      for (let e = graph.start[u]; e < graph.start[u + 1]; e++) {
        const v = graph.to[e];
        if (seen[v] === 1) continue;
        seen[v] = 1;
        stack.push(v);
      }
    }
  }
  return count;
}
