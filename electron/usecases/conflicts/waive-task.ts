import type { Conflict } from '@shared/model/conflict';
import type { CaseProfile } from '@shared/rules/conflicts/precedents';
import { defineTask } from '@electron/tasks/task';

interface Common {
  readonly path: string;
  readonly planId: number;
  readonly at: string;
}

/** Many cases at once, nobody having looked at each; or the taking back of such. */
export type WaiveInput =
  | (Common & {
      readonly kind: 'waive';
      readonly cases: readonly { readonly conflict: Conflict; readonly profile: CaseProfile }[];
      readonly reason: string;
      /** The day the data speaks of. */
      readonly asOf: string;
    })
  | (Common & { readonly kind: 'undo'; readonly rulingIds: readonly number[] });

/** Answers the ids of the rulings. */
export const waiveTask = defineTask<WaiveInput, number[]>('waive');
