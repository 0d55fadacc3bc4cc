import { basename } from 'node:path';
import type { Dialogs } from '@electron/app/dialogs';
import type { FileTokens } from '@electron/app/file-tokens';
import type { WorkspaceSwitch } from '@electron/app/workspace-switch';
import type { HandlersOf } from '@electron/usecases/handlers';
import type { Session } from '@electron/usecases/session';
import { listBasemaps } from '@electron/workspace/basemap';
import type { CallName } from '@shared/contract/contract';
import type { SendEvent } from './connect';
import { reportCopy } from './copy-progress';

export interface WorkspaceHandlerDeps {
  readonly session: Session;
  readonly workspaces: WorkspaceSwitch;
  readonly dialogs: Dialogs;
  readonly tokens: FileTokens;
  readonly resourcesDir: string;
  readonly send: SendEvent;
}

type WorkspaceCall = Extract<CallName, `workspace.${string}` | 'basemap.list'>;

export function createWorkspaceHandlers(deps: WorkspaceHandlerDeps): HandlersOf<WorkspaceCall> {
  const { session, workspaces, dialogs, tokens, resourcesDir, send } = deps;
  const named = (path: string): { token: string; fileName: string } => ({
    token: tokens.add(path),
    fileName: basename(path),
  });
  return {
    'basemap.list': () => listBasemaps(resourcesDir),
    'workspace.current': () => workspaces.current(),
    'workspace.create': async (input) => {
      const path = await dialogs.newWorkspace(input.name);
      // The dialog has asked before giving the name of a file that exists.
      return path === null ? null : workspaces.create(path, { ...input, overwrite: true });
    },
    'workspace.openSample': ({ anew }) => (anew ? workspaces.openSampleAnew() : workspaces.open({ what: 'sample' })),
    'workspace.openDialog': async () => {
      const path = await dialogs.openWorkspace();
      return path === null ? null : workspaces.open({ what: 'file', path });
    },
    'workspace.openRecent': ({ token }) => workspaces.open({ what: 'file', path: tokens.path(token) }),
    'workspace.close': async () => {
      await workspaces.close();
      return null;
    },
    'workspace.saveCopy': async () => {
      const { name } = await session.info();
      const path = await dialogs.saveCopy(name);
      if (path === null) return null;
      // The dialog has asked, as above.
      await reportCopy('saveCopy', send, (onProgress) => session.saveCopy(path, { overwrite: true, onProgress }));
      return named(path);
    },
    'workspace.backup': async () =>
      named(await reportCopy('backup', send, (onProgress) => session.backup({ onProgress }))),
  };
}
