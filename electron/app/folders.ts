import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

/** Where things lie. The built main process is out/main; beside it are the preload and the renderer. */
export interface Folders {
  readonly preload: string;
  readonly renderer: string;
  readonly workers: string;
  readonly resources: string;
  /** Null until there is one. */
  readonly icon: string | null;
  readonly userData: string;
  /** The file of what belongs to this computer rather than to a workspace. */
  readonly preferences: string;
  readonly logs: string;
  /** What checks of files find: customers' data that must not outlive the process. */
  readonly findings: string;
}

export function findFolders(mainDir: string): Folders {
  const userData = app.getPath('userData');
  // Packaged, the resources lie beside the archive: threads and the file system read them as plain files.
  const resources = app.isPackaged ? process.resourcesPath : join(mainDir, '../../resources');
  const icon = join(resources, 'icons', 'icon.png');
  return {
    preload: join(mainDir, '../preload/preload.cjs'),
    renderer: join(mainDir, '../renderer'),
    workers: mainDir,
    resources,
    icon: existsSync(icon) ? icon : null,
    userData,
    preferences: join(userData, 'preferences.json'),
    logs: join(userData, 'logs'),
    findings: join(userData, 'findings'),
  };
}
