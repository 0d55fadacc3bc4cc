import { defineTask } from '@electron/tasks/task';
import type { ImportInput, ImportOutput } from './import-task';

/** Several files, one after another. */
export const importSetTask = defineTask<readonly ImportInput[], readonly ImportOutput[]>('import-set');
