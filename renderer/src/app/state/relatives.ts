import type { PlanPatch } from '@shared/model/plan';
import { type FamilyMode, familiesOf, type Relative, relativesLeft, withRelatives } from '@shared/planning/families';
import { translate } from '@/i18n/translate';
import { outcomeOf } from './outcomes';
import type { Opened } from './session';

const NONE: readonly Relative[] = [];

/** Relatives of the accounts that change owner by an edit, who would stay where they are. */
export function relativesOf({ field, index, plan }: Opened, patch: PlanPatch): readonly Relative[] {
  if (familiesOf(field).size === 0) return NONE;
  const next = outcomeOf(field, index, plan, patch);
  if (!next.ok) return NONE;
  const { snapshot, evaluation } = plan;
  return relativesLeft({ field, index, snapshot }, evaluation.ownership, next.value.evaluation.ownership);
}

/** The edit with the relatives that come along; the reason of each names the family. */
export function takingRelatives(opened: Opened, patch: PlanPatch, mode: FamilyMode): PlanPatch {
  const relatives = mode === 'apart' ? NONE : relativesOf(opened, patch);
  return withRelatives({ field: opened.field, snapshot: opened.plan.snapshot }, patch, relatives, mode, (family) =>
    translate('inspector.family.reason', { family }),
  );
}
