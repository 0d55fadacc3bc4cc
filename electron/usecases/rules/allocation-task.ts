import type { Allocation } from '@shared/rules/allocation/allocate';
import { defineTask } from '@electron/tasks/task';

export interface AllocationInput {
  readonly path: string;
  readonly planId: number;
}

/** A run as it crosses threads: without what it was made on, which the asker has. */
export interface AllocationOutput {
  readonly revision: number;
  readonly run: Omit<Allocation, 'ground'>;
}

export const allocationTask = defineTask<AllocationInput, AllocationOutput>('allocation');
