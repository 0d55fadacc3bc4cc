import type { ImportOptions } from '@shared/contract/imports';
import { type ImportInput, type ImportOutput, importTask } from '@electron/import/import-task';
import { importSetTask } from '@electron/import/import-set-task';
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
  /** Findings of a check that still holds, if there is one; asked when it is this import's turn to write. */
  readonly checked?: () => string | undefined;
  /** What becomes of columns chosen for an earlier file with these headers; they are used where this is not said. */
  readonly memory?: ImportInput['memory'];
}

/** Imports one file into the open workspace, in a worker; edits wait for it without blocking the window. */
export async function importFile(session: Session, tasks: TaskRunner, file: FileToImport): Promise<ImportOutput> {
  const output = await session.exclusively(() =>
    tasks.run(importTask, inputOf(session, file), { kind: 'import', cancellable: true }),
  );
  if (file.mode === 'commit') announce(session, [output]);
  return output;
}

/** Imports files one after another, in one worker. @param kind whose progress it counts as */
export async function importFiles(
  session: Session,
  tasks: TaskRunner,
  files: readonly FileToImport[],
  kind: TaskKind,
): Promise<readonly ImportOutput[]> {
  const outputs = await session.exclusively(() => {
    const inputs = files.map((file) => inputOf(session, file));
    return tasks.run(importSetTask, inputs, { kind, cancellable: true });
  });
  announce(session, outputs);
  return outputs;
}

function inputOf(session: Session, { memory = 'use', checked, ...file }: FileToImport): ImportInput {
  const findings = checked?.();
  return {
    ...file,
    ...(findings !== undefined && { checked: findings }),
    memory,
    workspacePath: session.require().path,
    resourcesDir: session.deps.resourcesDir,
    at: session.now(),
    locale: session.deps.locale?.() ?? 'en',
  };
}

function announce(session: Session, outputs: readonly ImportOutput[]): void {
  const written = outputs.some(({ report }) => report.rows.accepted + report.review.removed > 0);
  if (written) session.emitChange(['field', 'accounts', 'plans']);
}
