import { capTest } from './caps';
import type { Model } from './model';
import { fillGaps, repair } from './repair';
import { State } from './state';

/**
 * The present plan as a place to start from: gaps filled, and made contiguous where that is required and no cap forbids it.
 * @returns null when no territory holds a node yet
 */
export function presentPlan(model: Model): Int32Array | null {
  const assigned = model.fixed.slice();
  let any = false;
  for (let u = 0; u < model.n; u++) {
    if (assigned[u] < 0 && model.present[u] >= 0 && model.frozen[model.present[u]] === 0)
      assigned[u] = model.present[u];
    if (assigned[u] >= 0 && model.frozen[assigned[u]] === 0) any = true;
  }
  if (!any) return null;
  const filled = assigned.slice();
  fillGaps(model, filled);
  if (model.problem.contiguity !== 'required') return filled;
  repair(model, assigned);
  const caps = capTest(model);
  if (!caps) return assigned;
  const state = new State(model);
  state.reset(assigned);
  return caps.broken(state) ? filled : assigned;
}
