import { app, clipboard, nativeTheme, shell } from 'electron';
import type { FileTokens } from '@electron/app/file-tokens';
import { readLicences } from '@electron/app/licences';
import type { PreferenceStore } from '@electron/app/preferences';
import type { Recents } from '@electron/app/recents';
import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from '@electron/usecases/handlers';
import type { CallName } from '@shared/contract/contract';
import { DomainError } from '@shared/model/result';

export interface AppHandlerDeps {
  readonly preferences: PreferenceStore;
  readonly recents: Recents;
  readonly tokens: FileTokens;
  readonly resourcesDir: string;
  readonly tasks: TaskRunner;
  /** The one foreign host whose name may be looked up in this run. */
  readonly tileHost: string;
}

type AppCall = Exclude<Extract<CallName, `app.${string}`>, 'app.printPage'>;

export function createAppHandlers(deps: AppHandlerDeps): HandlersOf<AppCall> {
  const { preferences, recents, tokens, resourcesDir, tasks, tileHost } = deps;
  return {
    'app.info': () => ({
      version: app.getVersion(),
      platform: process.platform,
      preferences: preferences.current(),
      recents: recents.list(),
      tileHost,
      dark: nativeTheme.shouldUseDarkColors,
    }),
    'app.setPreferences': (part) => preferences.update(part),
    'app.restart': () => {
      if (tasks.running().length > 0) throw new DomainError('app.busy');
      app.relaunch();
      app.quit();
      return null;
    },
    'app.forgetRecent': ({ token }) => {
      recents.forget(token);
      return recents.list();
    },
    'app.reveal': ({ token }) => {
      shell.showItemInFolder(tokens.path(token));
      return null;
    },
    'app.copyText': async ({ text }) => {
      // Returns nothing in Electron 42 and a promise since 44; awaiting serves both.
      await clipboard.writeText(text);
      return null;
    },
    'app.licences': () => readLicences(resourcesDir),
  };
}
