import type { ImportOptions } from '@shared/contract/imports';
import { type ImportInput, type ImportOutput, importTask } from '@electron/import/import-task';
import type { TaskKind, TaskRunner } from '@electron/tasks/task';
import type { DiffChoices } from '@shared/importing/diff-choices';
import type { Repairs } from '@shared/importing/repairs';
import type { Session } from './session';

export interface FileToImport {
  readonly path: string;
  readonly pasted?: string | undefined;
  readonly options: ImportOptions;
  readonly mode: 'preview' | 'commit';
  readonly planId: number | null;
  /** Corrections made by hand. */
  readonly repairs?: Repairs;
  readonly choices?: DiffChoices;
  /** File that takes every problem and difference. */
  readonly findings?: string;
  /** What becomes of columns chosen for an earlier file with these headers; they are used where this is not said. */
  readonly memory?: ImportInput['memory'];
  /** Whose progress it counts as. */
  readonly kind?: TaskKind;
}

/** Imports one file into the open workspace, in a worker; edits wait for it without blocking the window. */
export async function importFile(session: Session, tasks: TaskRunner, file: FileToImport): Promise<ImportOutput> {
  const output = await session.exclusively(() => {
    const { kind = 'import', memory = 'use', ...rest } = file;
    const input = {
      ...rest,
      memory,
      workspacePath: session.require().path,
      resourcesDir: session.deps.resourcesDir,
      at: session.now(),
      locale: session.deps.locale?.() ?? 'en',
    };
    return tasks.run(importTask, input, { kind, cancellable: true });
  });
  if (file.mode === 'commit' && output.report.rows.accepted + output.report.review.removed > 0) {
    session.emitChange(['field', 'accounts', 'plans']);
  }
  return output;
}
