import type { Conflict } from '@shared/model/conflict';
import { defineTask } from '@electron/tasks/task';

export interface JudgeInput {
  readonly path: string;
  readonly planId: number;
  readonly at: string;
}

export interface JudgeOutput {
  readonly accounts: number;
  readonly found: readonly Conflict[];
}

/** Judges a whole plan and keeps what was found. */
export const judgeTask = defineTask<JudgeInput, JudgeOutput>('conflicts');
