import type { Problem } from '@shared/model/result';
import type { BestSoFar } from './task';

export interface WorkerInput<Input> {
  readonly input: Input;
  /** One Int32: 1 asks the task to stop at its next progress call. */
  readonly stop: SharedArrayBuffer;
}

/** What a worker thread says; errors as data, because a class does not survive the crossing. */
export type WorkerMessage<Output> =
  | {
      readonly type: 'progress';
      readonly step: string;
      readonly done: number;
      readonly total: number;
      readonly best?: BestSoFar;
    }
  | { readonly type: 'done'; readonly output: Output }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'crashed'; readonly message: string; readonly stack: string };
