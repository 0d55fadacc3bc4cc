import { basename } from 'node:path';
import { NO_REPAIRS } from '@shared/importing/repairs';
import type { TaskContext } from '@electron/tasks/task';
import { closeConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { withProblems } from '@electron/workspace/sqlite-problems';
import { commitChecked } from './commit-checked';
import { Finder } from './find-problems';
import { openForImport } from './import-connection';
import { overSteps } from './import-progress';
import type { SettledBy } from './import-job';
import { importSource } from './import-source';
import type { ImportInput, ImportOutput } from './import-task';
import { Misread } from './layout-watch';
import { repairedSource } from './repaired-source';
import { openSource, type Source } from './source';

/**
 * Reads, checks and writes one file, all in one transaction; a preview does the very same and is rolled back, so that it
 * cannot promise what a commit does not do.
 */
export async function runImport(input: ImportInput, context: TaskContext): Promise<ImportOutput> {
  const { mode, checked } = input;
  const written = mode === 'commit' && checked !== undefined ? await commitChecked(checked, input, context) : null;
  return written ?? importFile(input, context);
}

async function importFile(input: ImportInput, context: TaskContext): Promise<ImportOutput> {
  const source = repairedSource(openSource(input, input.options), input.repairs ?? NO_REPAIRS);
  const connection = openForImport(input.workspacePath);
  try {
    return await withProblems(basename(input.workspacePath), () =>
      asItBegins((by) => attempt(connection.db, source, { input, context, by })),
    );
  } finally {
    await closeConnection(connection);
  }
}

/** Nearly every file goes on as it begins: only one that does not is looked through first, and begun anew. */
async function asItBegins<T>(run: (by: SettledBy) => Promise<T>): Promise<T> {
  try {
    return await run('firstRows');
  } catch (error) {
    if (error instanceof Misread) return run('allRows');
    throw error;
  }
}

interface Attempt {
  readonly input: ImportInput;
  readonly context: TaskContext;
  readonly by: SettledBy;
}

async function attempt(db: Db, source: Source, { input, context, by }: Attempt): Promise<ImportOutput> {
  const finder = new Finder(input.findings);
  try {
    const steps = overSteps(context, { looksFirst: by === 'allRows', shows: finder.writer !== null });
    const output = await importSource(db, source, { input, context: steps, by, finder });
    finder.writer?.finish();
    return output;
  } finally {
    finder.writer?.abandon();
  }
}
