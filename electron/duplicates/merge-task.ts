import { defineTask } from '@electron/tasks/task';

/** All of it or nothing. */
export interface MergeInput {
  readonly workspacePath: string;
  readonly work:
    | {
        readonly kind: 'merge';
        readonly pairs: readonly { readonly survivor: string; readonly merged: string }[];
        readonly reason: string;
      }
    | { readonly kind: 'undo'; readonly mergeIds: readonly number[] };
  readonly at: string;
}

export interface MergeOutput {
  /** Merges made; [] of an undo. */
  readonly mergeIds: number[];
}

export const mergeTask = defineTask<MergeInput, MergeOutput>('merge');
