import type { Model } from './model';
import type { Sites } from './power-diagram';
import type { Rng } from './rng';

/**
 * Sites by k-means++ (Arthur & Vassilvitskii 2007), but with the distance where that has its square: each next one at a node drawn with
 * probability ∝ travel weight × distance to the nearest site, as territories of equal loads lie where the load is. Territories with a wished centre begin there.
 */
export function scatter(model: Model, sites: Sites, nodes: Int32Array, territories: Int32Array, rng: Rng): void {
  const nearest = new Float64Array(nodes.length).fill(Number.POSITIVE_INFINITY);
  let any = false;
  const settle = (t: number, x: number, y: number): void => {
    sites.x[t] = x;
    sites.y[t] = y;
    any = true;
    for (let i = 0; i < nodes.length; i++) {
      const d = (model.x[nodes[i]] - x) ** 2 + (model.y[nodes[i]] - y) ** 2;
      if (d < nearest[i]) nearest[i] = d;
    }
  };
  for (const t of territories) if (model.pull[t] > 0) settle(t, model.px[t], model.py[t]);
  for (const t of territories) {
    if (model.pull[t] > 0) continue;
    const u = nodes[drawNode(model, nodes, any ? nearest : null, rng)];
    settle(t, model.x[u], model.y[u]);
  }
}

/** A node far from its site: the farther and heavier, the likelier. */
export function farNode(model: Model, nodes: Int32Array, assigned: Int32Array, sites: Sites, rng: Rng): number {
  const far = Float64Array.from(nodes, (u) => {
    const own = assigned[u];
    return (model.x[u] - sites.x[own]) ** 2 + (model.y[u] - sites.y[own]) ** 2;
  });
  return nodes[drawNode(model, nodes, far, rng)];
}

/** Known sites with one of them moved to node `u`, which Lloyd's rounds alone cannot do: they never jump over a neighbour. */
export function relocate(
  model: Model,
  sites: Sites,
  from: Sites,
  territories: Int32Array,
  u: number,
  assigned: Int32Array,
  rng: Rng,
): void {
  sites.x.set(from.x);
  sites.y.set(from.y);
  sites.lift.set(from.lift);
  const movable = territories.filter((t) => model.pull[t] === 0);
  if (movable.length === 0) return;
  const t = movable[rng.below(movable.length)];
  sites.x[t] = model.x[u];
  sites.y[t] = model.y[u];
  sites.lift[t] = sites.lift[assigned[u]];
}

/** First steps of the lifts: a part of a cell's area, which is the scale of distance² inside it. */
export function resetSteps(sites: Sites, territories: Int32Array): void {
  let x0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let y0 = x0;
  let y1 = x1;
  for (const t of territories) {
    x0 = Math.min(x0, sites.x[t]);
    x1 = Math.max(x1, sites.x[t]);
    y0 = Math.min(y0, sites.y[t]);
    y1 = Math.max(y1, sites.y[t]);
  }
  const diagonal = (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0);
  sites.step.fill(Math.max(1e-9, (0.07 * diagonal) / territories.length));
  sites.sign.fill(0);
}

function drawNode(model: Model, nodes: Int32Array, squares: Float64Array | null, rng: Rng): number {
  let total = 0;
  const chance = (i: number): number => model.w[nodes[i]] * (squares ? Math.sqrt(squares[i]) : 1);
  for (let i = 0; i < nodes.length; i++) total += chance(i);
  if (total <= 0) return rng.below(nodes.length);
  let left = rng.unit() * total;
  for (let i = 0; i < nodes.length; i++) {
    left -= chance(i);
    if (left <= 0) return i;
  }
  return nodes.length - 1;
}
