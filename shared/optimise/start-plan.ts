import { capTest } from './caps';
import type { Model } from './model';
import { fillGaps, fillUnassigned, repair } from './repair';
import { State } from './state';

/**
 * The present plan as a place to start from: gaps filled, empty territories begun and parts joined where that is required, each
 * only as far as no cap on change forbids it.
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
  const caps = capTest(model);
  const state = new State(model);
  const allowed = (plan: Int32Array): boolean => {
    if (!caps) return true;
    state.reset(plan);
    return !caps.broken(state);
  };
  if (model.problem.contiguity === 'required') {
    const repaired = assigned.slice();
    repair(model, repaired);
    if (allowed(repaired)) return repaired;
  }
  const filled = assigned.slice();
  fillGaps(model, filled);
  if (allowed(filled)) return filled;
  fillUnassigned(model, assigned);
  return assigned;
}
