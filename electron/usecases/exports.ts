import { basename } from 'node:path';
import type { CallName } from '@shared/contract/contract';
import type { ExportFormat } from '@shared/contract/exports';
import { exportTexts } from '@shared/texts/export';
import { readPlan } from '@electron/store/plans';
import { isCancelled } from '@electron/tasks/runner';
import type { TaskRunner } from '@electron/tasks/task';
import { exportPlan } from './export-plan';
import type { HandlersOf } from './handlers';
import type { Session } from './session';

export interface ExportDeps {
  /** Asks the person where to, with a name to start from; null = cancelled. */
  readonly pickTarget: (format: ExportFormat, name: string) => Promise<string | null>;
  readonly tokens: { add(path: string): string };
  readonly tasks: TaskRunner;
}

export function createExportHandlers(
  session: Session,
  { pickTarget, tokens, tasks }: ExportDeps,
): HandlersOf<Extract<CallName, `export.${string}` | 'task.cancel'>> {
  return {
    'export.plan': async ({ planId, format, locale }) => {
      const { name } = await readPlan(session.require().db, planId);
      const target = await pickTarget(format, `${name} ${exportTexts[locale].fileSuffix}`);
      if (target === null) return null;
      try {
        const { rows } = await exportPlan(session, tasks, { planId, format, locale, path: target });
        return { token: tokens.add(target), fileName: basename(target), rows };
      } catch (error) {
        if (isCancelled(error)) return null;
        throw error;
      }
    },
    'task.cancel': ({ taskId }) => {
      tasks.cancel(taskId);
      return null;
    },
  };
}
