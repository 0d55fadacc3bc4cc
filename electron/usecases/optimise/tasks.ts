import type { OptimiseLimit, OptimiseReport } from '@shared/contract/optimise';
import type { OptimiseWishes } from '@shared/model/optimise-wishes';
import { defineTask } from '@electron/tasks/task';

export interface AskedInput {
  readonly path: string;
  readonly planId: number;
  readonly wishes: OptimiseWishes;
}

export interface OptimiseInput extends AskedInput {
  readonly limit: OptimiseLimit;
}

export interface BoundInput extends AskedInput {
  readonly assigned: Int32Array;
}

export interface BoundOutput {
  /** Σ weight · km². */
  readonly bound: number;
  readonly travel: number;
}

export const optimiseTask = defineTask<OptimiseInput, OptimiseReport>('optimise');
export const boundTask = defineTask<BoundInput, BoundOutput>('bound');
