import type { PlanPatch } from '@shared/model/plan';
import { ok, type Result } from '@shared/model/result';
import { type Evaluation, reevaluate } from '@shared/planning/evaluation';
import type { Field } from '@shared/planning/field';
import { applyPatch, invertPatch } from '@shared/planning/patch';
import type { FieldIndex, PlanSnapshot } from '@shared/planning/snapshot';

interface Evaluated {
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
}

interface Outcome extends Evaluated {
  readonly base: PlanSnapshot;
  readonly patch: PlanPatch;
}

/** So many are kept, with both ways of an edit counted: what was tried or taken back a moment ago is likely to come again. */
const KEPT = 8;

let known: readonly Outcome[] = [];

/**
 * What a plan becomes by a patch, or why it cannot. An edit that was previewed is shown as previewed once it is made, and
 * an undo goes back to the very objects that were shown before it: nothing is computed or drawn a second time.
 */
export function outcomeOf(
  field: Field,
  index: FieldIndex,
  { snapshot, evaluation }: Evaluated,
  patch: PlanPatch,
): Result<Evaluated> {
  const before = known.find((outcome) => outcome.base === snapshot && samePatch(outcome.patch, patch));
  if (before) return ok(before);
  const next = applyPatch(snapshot, patch, index);
  if (!next.ok) return next;
  const found = {
    base: snapshot,
    patch,
    snapshot: next.value,
    evaluation: reevaluate(field, evaluation, snapshot, next.value, index),
  };
  const back = { base: next.value, patch: invertPatch(patch), snapshot, evaluation };
  known = [found, back, ...known].slice(0, KEPT);
  return ok(found);
}

function samePatch(a: PlanPatch, b: PlanPatch): boolean {
  return a === b || (a.units.length === b.units.length && JSON.stringify(a) === JSON.stringify(b));
}
