import type { PlacingShow } from '@shared/model/placing';
import { defineTask } from '@electron/tasks/task';

export interface AcceptInput {
  readonly path: string;
  readonly resourcesDir: string;
  readonly show: PlacingShow;
  /** Least certainty of a first suggestion. */
  readonly above: number;
  readonly at: string;
}

export interface AcceptOutput {
  readonly placed: number;
}

export const acceptTask = defineTask<AcceptInput, AcceptOutput>('accept-places');
