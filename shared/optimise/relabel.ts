import type { Model } from './model';

/**
 * Gives new territories the numbers of the present ones they share most volume with, so that nobody moves house for a
 * mere change of number. Only among territories alike in every wish; the Hungarian method (Kuhn 1955) in the form of
 * Jonker & Volgenant with potentials, O(k³).
 */
export function relabel(model: Model, assigned: Int32Array): void {
  const { problem, history, owner, k } = model;
  const plain = (t: number): boolean =>
    model.frozen[t] === 0 && model.pull[t] === 0 && problem.territories[t].limits === null;
  const locked = new Set(model.fixed);
  const alike = Array.from({ length: k }, (_, t) => t).filter((t) => plain(t) && !locked.has(t));
  const same = alike.every((t) => Math.abs(model.target[t * model.m] - model.target[alike[0] * model.m]) < 1e-9);
  if (!problem.reference || alike.length < 2 || !same) return;
  const slot = new Int32Array(k).fill(-1);
  alike.forEach((t, i) => {
    slot[t] = i;
  });
  const shared = alike.map(() => new Float64Array(alike.length));
  assigned.forEach((t, u) => {
    if (slot[t] < 0) return;
    for (let e = history.start[u]; e < history.start[u + 1]; e++) {
      alike.forEach((to, j) => {
        if (owner[to] === history.owner[e]) shared[slot[t]][j] -= history.volume[e];
      });
    }
  });
  const match = assignRows(shared);
  for (let u = 0; u < assigned.length; u++) if (slot[assigned[u]] >= 0) assigned[u] = alike[match[slot[assigned[u]]]];
}

/** Column of each row in the cheapest perfect matching of a square matrix. */
export function assignRows(cost: readonly Float64Array[]): Int32Array {
  const size = cost.length;
  const rowPrice = new Float64Array(size + 1);
  const columnPrice = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const r = rowOf[column];
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j] === 1) continue;
        const reduced = cost[r - 1][j - 1] - rowPrice[r] - columnPrice[j];
        if (reduced < least[j]) {
          least[j] = reduced;
          way[j] = column;
        }
        if (least[j] < delta) {
          delta = least[j];
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j] === 1) {
          rowPrice[rowOf[j]] += delta;
          columnPrice[j] -= delta;
        } else least[j] -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = way[column]) rowOf[column] = rowOf[way[column]];
  }
  const match = new Int32Array(size);
  for (let j = 1; j <= size; j++) match[rowOf[j] - 1] = j - 1;
  return match;
}
