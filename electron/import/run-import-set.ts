import { statSync } from 'node:fs';
import type { TaskContext } from '@electron/tasks/task';
import { overFiles } from './import-progress';
import type { ImportInput, ImportOutput } from './import-task';
import { runImport } from './run-import';

/** Imports files in their order, each as if it came alone; the first that fails ends the work, with those before it kept. */
export async function runImportSet(
  files: readonly ImportInput[],
  context: TaskContext,
): Promise<readonly ImportOutput[]> {
  const part = overFiles(
    context,
    files.map(({ path }) => statSync(path).size),
  );
  const outputs: ImportOutput[] = [];
  for (const [i, file] of files.entries()) outputs.push(await runImport(file, part(i)));
  return outputs;
}
