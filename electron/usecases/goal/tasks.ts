import type { Goal, GoalReport } from '@shared/contract/goal';
import type { OptimiseLimit } from '@shared/contract/optimise';
import { defineTask } from '@electron/tasks/task';

export interface GoalInput {
  readonly path: string;
  readonly planId: number;
  readonly goal: Goal;
  readonly limit: OptimiseLimit;
}

export const goalTask = defineTask<GoalInput, GoalReport>('goal');
