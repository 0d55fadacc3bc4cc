import type { Locale } from '@shared/contract/app';
import type { ExportFormat } from '@shared/contract/exports';
import { type ExportOutput, exportTask } from '@electron/export/export-task';
import type { TaskRunner } from '@electron/tasks/task';
import type { Session } from './session';

export interface PlanFile {
  readonly planId: number;
  readonly format: ExportFormat;
  readonly locale: Locale;
  /** The file to write; one that exists is replaced once the new one is whole. */
  readonly path: string;
}

/**
 * Writes a plan to a file, in a worker over a connection of its own; edits go on meanwhile and are not in it.
 * @throws DomainError `plan.notFound`, `export.notWritable`, `task.cancelled`
 */
export function exportPlan(session: Session, tasks: TaskRunner, { path, ...plan }: PlanFile): Promise<ExportOutput> {
  const input = {
    ...plan,
    target: path,
    workspacePath: session.require().path,
    resourcesDir: session.deps.resourcesDir,
    at: session.now(),
  };
  return tasks.run(exportTask, input, { kind: 'export', cancellable: true });
}
