import type { ChangeLabel, PlanPatch } from '@shared/model/plan';

/** An edit of a plan, ready to be tried or recorded. */
export interface Edit {
  readonly patch: PlanPatch;
  readonly label: ChangeLabel;
}
