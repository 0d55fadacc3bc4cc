import { defineTask } from '@electron/tasks/task';

export interface DetectInput {
  readonly workspacePath: string;
  readonly resourcesDir: string;
  /** Compare everything, or only what changed since the last time. */
  readonly whole: boolean;
  /** Pairs below this score are not kept. */
  readonly least: number;
  readonly at: string;
}

export interface DetectOutput {
  readonly accounts: number;
  readonly touched: number;
  readonly compared: number;
  readonly found: number;
  readonly oversize: number;
}

export const detectTask = defineTask<DetectInput, DetectOutput>('duplicates');
