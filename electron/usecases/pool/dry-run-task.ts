import type { DryRunReport } from '@shared/contract/pool-dry-run';
import type { PoolPolicy } from '@shared/model/policy';
import { defineTask } from '@electron/tasks/task';

export interface DryRunTaskInput {
  readonly path: string;
  readonly policy: PoolPolicy;
}

export const dryRunTask = defineTask<DryRunTaskInput, DryRunReport>('dry-run');
