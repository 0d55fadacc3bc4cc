import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { sendEvent } from '@electron/ipc/connect';
import type { HandlerDeps } from '@electron/ipc/handlers';
import { threadReaders } from '@electron/tasks/readers';
import { startRowChecks } from '@electron/tasks/row-check-thread';
import { createTaskRunner } from '@electron/tasks/runner';
import { followWithDuplicates } from '@electron/usecases/duplicates/follow';
import { loadSample } from '@electron/usecases/sample';
import { createSession, type SessionDeps } from '@electron/usecases/session';
import type { WorkspaceInfo } from '@shared/contract/workspace';
import { createDialogs } from './dialogs';
import { FileTokens } from './file-tokens';
import type { Folders } from './folders';
import type { Log } from './log';
import { createPreferences } from './preferences';
import { createRecents } from './recents';
import { prepareSample } from './sample-file';
import { WorkspaceSwitch } from './workspace-switch';

export interface ServiceDeps {
  readonly folders: Folders;
  /** See HandlerDeps. */
  readonly tileHost: string;
  readonly log: Log;
  readonly window: () => BrowserWindow | null;
  readonly onSwitched: (info: WorkspaceInfo | null) => void;
}

const now = (): Date => new Date();

/** Everything behind the window, put together. */
export function createServices({ folders, tileHost, log, window, onSwitched }: ServiceDeps): HandlerDeps {
  const tokens = new FileTokens();
  const preferences = createPreferences(folders.preferences, app.getLocale(), log);
  const recents = createRecents(join(folders.userData, 'recents.json'), tokens, log);
  const locale = () => preferences.current().locale;
  const readers = threadReaders(folders.workers);
  const sessionDeps: SessionDeps = { resourcesDir: folders.resources, now, log, locale, readers };
  const session = createSession(sessionDeps);
  const tasks = createTaskRunner(folders.workers, (progress) => sendEvent('task.progress', progress));
  const sample = {
    path: join(folders.userData, 'sample.bailiwick'),
    newSession: () => createSession(sessionDeps),
    load: (its: typeof session, path: string) => loadSample(its, path, tasks),
  };
  const workspaces = new WorkspaceSwitch({
    session,
    recents,
    now,
    onSwitched,
    prepareSample: (anew) => prepareSample(sample, { anew, now: now() }),
  });
  session.onChange((what) => sendEvent('data.changed', { what: [...what] }));
  followWithDuplicates(session, tasks, log);
  return {
    preferences,
    recents,
    tokens,
    tasks,
    startRowChecks: () => startRowChecks(folders.workers),
    findingsDir: folders.findings,
    session,
    workspaces,
    dialogs: createDialogs({ window, locale }),
    resourcesDir: folders.resources,
    tileHost,
    send: sendEvent,
    printPage: async () => {
      const shown = window();
      if (!shown) return new Uint8Array();
      return shown.webContents.printToPDF({ landscape: true, pageSize: 'A4', printBackground: true });
    },
  };
}
