import type { RulePreview } from '@shared/contract/rules';
import type { PlanPatch } from '@shared/model/plan';
import type { AllocationRule } from '@shared/model/rule';
import { defineTask } from '@electron/tasks/task';

export interface RunRulesInput {
  readonly path: string;
  readonly planId: number;
  /** To be tried in place of the plan's own. */
  readonly rules?: readonly AllocationRule[];
}

export interface RunRulesOutput {
  readonly preview: RulePreview;
  /** The outcomes that change, by stable keys. */
  readonly outcomes: PlanPatch['outcomes'];
}

export const runRulesTask = defineTask<RunRulesInput, RunRulesOutput>('rules');
