import { statSync } from 'node:fs';
import type { ImportInput, ImportOutput } from '@electron/import/import-task';
import { runImport } from '@electron/import/run-import';
import { openHere } from '@electron/workspace/writable';
import { openInThread } from './database-thread';
import { serveTask } from './serve';

/** In bytes. A smaller file is read before a second thread has started. */
const WORTH_A_THREAD = 1024 * 1024;

serveTask<ImportInput, ImportOutput>((input, context) => {
  const size = input.pasted?.length ?? statSync(input.path, { throwIfNoEntry: false })?.size ?? 0;
  const open = size < WORTH_A_THREAD ? openHere : openInThread.bind(null, import.meta.dirname);
  return runImport(input, context, open);
});
