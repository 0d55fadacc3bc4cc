import type { OptimiseLimit, OptimiseReport, OptimiseVariant } from '@shared/contract/optimise';
import { unwrap } from '@shared/model/result';
import { toPatch } from '@shared/optimise/bridge/to-patch';
import { inField } from '@shared/optimise/bridge/to-problem';
import type { Limit } from '@shared/optimise/meter';
import { type Variant, type VariantKind, variants } from '@shared/optimise/variants';
import { reevaluate } from '@shared/planning/evaluation';
import { freeName } from '@shared/planning/nearby';
import { applyPatch } from '@shared/planning/patch';
import type { TaskContext } from '@electron/tasks/task';
import { figuresOf } from './figures';
import { type Gathered, gatherProblem } from './gather';
import { goesOn } from './goes-on';
import { heldByCaps } from './held-by-caps';
import { newName, remarkOf } from './remarks';
import { heldByScope, reasonsOf, scopeTold } from './held-by-scope';
import type { OptimiseInput } from './tasks';

/** Share of the limit for what was asked; the other variants have the rest between them. */
const ASKED = 0.5;

/** Searches for better plans and says what they come to; writes nothing. Asked to stop, it gives the best found so far. */
export async function runOptimise(input: OptimiseInput, context: TaskContext): Promise<OptimiseReport> {
  context.progress('gather', 0, 0);
  const gathered = await gatherProblem(input);
  const { plan, reference, settings } = gathered;
  const { found, stopped } = search(gathered, input.limit, context);
  const wished = input.wishes.measures.map(({ measure }) => measure);
  const { id, name, revision } = plan.meta;
  const ready = found.map((variant) => variantOf(gathered, variant, wished));
  const { scope } = input.wishes;
  const reasons = reasonsOf(gathered, scope, wished);
  const { length: accounts } = plan.ground.field.accounts.unit;
  return {
    plan: { id, name, revision },
    reference: { id: reference.meta.id, name: reference.meta.name },
    seed: input.wishes.seed,
    limit: input.limit,
    repeatable: input.limit.kind === 'steps' && !stopped,
    stopped,
    present: figuresOf(plan, plan, reference.evaluation, settings),
    scope: scopeTold(gathered, scope),
    variants: ready,
    reasons: [
      ...reasons,
      ...heldByScope(gathered, scope, ready),
      ...heldByCaps(input.wishes.caps, ready, reasons, accounts),
    ],
  };
}

function search({ problem }: Gathered, limit: OptimiseLimit, context: TaskContext) {
  const others = problem.reference === null ? 2 : 4;
  const shareOf = (kind: VariantKind): number => (kind === 'asked' ? ASKED : (1 - ASKED) / others);
  const run = variants(problem, (kind) => limited(limit, shareOf(kind)));
  let stopped = false;
  let kind: VariantKind = 'asked';
  let before = 0;
  for (let step = run.next(); ; step = run.next(stopped ? 'stop' : undefined)) {
    if (step.done) return { found: step.value, stopped };
    if (stopped) continue;
    const { point } = step.value;
    if (step.value.kind !== kind) {
      before += shareOf(kind);
      ({ kind } = step.value);
    }
    const best = Number.isFinite(point.penalty) ? { penalty: point.penalty, objective: point.objective } : undefined;
    stopped = !goesOn(() => context.progress(kind, before + shareOf(kind) * Math.min(1, point.done), 1, best));
  }
}

/** A part of a limit, as the search counts it. */
export function limited(limit: OptimiseLimit, share: number): Limit {
  return limit.kind === 'steps'
    ? { kind: 'steps', steps: Math.max(1, Math.round(limit.steps * share)) }
    : { kind: 'seconds', seconds: limit.seconds * share, now: () => performance.now() / 1000 };
}

/** What the search found as an edit of the plan, with the figures every other screen would show. */
export function variantOf(gathered: Gathered, { kind, result }: Variant, wished: readonly string[]): OptimiseVariant {
  const { plan, reference, settings, slots } = gathered;
  const { field, index } = plan.ground;
  const { territories } = plan.snapshot;
  const assigned = inField(gathered, result.assigned, field.units.code.length);
  // Keys and names follow from the plan alone: the same run gives the same patch.
  const keys = territories.map((t) => t.key as string);
  const names = territories.filter((t) => !t.removed).map((t) => t.name);
  const patch = toPatch(field, plan.snapshot, slots, assigned, (i) => {
    const key = freeName(`optimised-${i + 1}`, keys);
    const name = freeName(newName(gathered, i), names);
    keys.push(key);
    names.push(name);
    return { key, name, rep: gathered.hires.at(i) ?? null };
  });
  const snapshot = unwrap(applyPatch(plan.snapshot, patch, index));
  const evaluation = reevaluate(field, plan.evaluation, plan.snapshot, snapshot, index);
  const { hard, excess, soft, terms } = result.objective;
  return {
    kind,
    feasible: result.feasible,
    objective: { hard, excess, soft, terms: terms.map((term) => ({ ...term })) },
    figures: figuresOf(plan, { snapshot, evaluation }, reference.evaluation, settings),
    movedUnits: patch.units.length,
    notices: result.notices.map((notice) => remarkOf({ ...gathered, wished }, notice)),
    steps: result.steps,
    patch,
    assigned: Int32Array.from(result.assigned),
  };
}
