import { basename } from 'node:path';
import type { CallName } from '@shared/contract/contract';
import { peekTask } from '@electron/import/peek-task';
import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from './handlers';
import { takeReading } from './health';
import { importFile } from './import-file';
import type { Session } from './session';

/** Where files come from and what stands for them in a window. */
export interface ImportDeps {
  /** Asks the person for a file; null = cancelled. */
  readonly pickFile: () => Promise<string | null>;
  readonly tokens: { add(path: string): string; path(token: string): string };
  readonly tasks: TaskRunner;
}

export function createImportHandlers(
  session: Session,
  { pickFile, tokens, tasks }: ImportDeps,
): HandlersOf<Extract<CallName, `import.${string}`>> {
  return {
    'import.pick': async () => {
      session.require();
      const path = await pickFile();
      if (path === null) return null;
      const { kindGuess } = await tasks.run(peekTask, { path }, { kind: 'import', cancellable: false });
      return { token: tokens.add(path), fileName: basename(path), kindGuess };
    },
    'import.preview': async ({ token, options }) => {
      const file = { path: tokens.path(token), options, mode: 'preview', planId: null } as const;
      return (await importFile(session, tasks, file)).report;
    },
    'import.commit': async ({ token, options }) => {
      const file = { path: tokens.path(token), options, mode: 'commit', planId: null } as const;
      const output = await importFile(session, tasks, file);
      // Nobody waits for it: the reading stands in the workspace when the health page is next opened.
      takeReading(session).catch(() => session.deps.log.info('no health reading after the import'));
      return output;
    },
  };
}
