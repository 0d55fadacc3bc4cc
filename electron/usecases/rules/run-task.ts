import type { RulePreview } from '@shared/contract/rules';
import type { PlanPatch } from '@shared/model/plan';
import { defineTask } from '@electron/tasks/task';

export interface RunRulesInput {
  readonly path: string;
  readonly planId: number;
}

export interface RunRulesOutput {
  readonly preview: RulePreview;
  /** The outcomes that change, by stable keys. */
  readonly outcomes: PlanPatch['outcomes'];
}

export const runRulesTask = defineTask<RunRulesInput, RunRulesOutput>('rules');
