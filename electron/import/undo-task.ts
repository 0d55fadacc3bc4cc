import { defineTask } from '@electron/tasks/task';

export interface UndoImportInput {
  readonly workspacePath: string;
  readonly batchId: number;
  readonly at: string;
}

/** In a worker: a hundred thousand rows are put back one by one. */
export const undoImportTask = defineTask<UndoImportInput, null>('undo-import');
