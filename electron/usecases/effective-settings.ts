import { WorkspaceSettings } from '@shared/model/settings';
import { defaultSettings } from '@shared/rules/default-settings';
import { readMeta } from '@electron/store/meta';
import { readSections } from '@electron/store/settings';
import type { Db } from '@electron/workspace/schema';

/** The defaults, and over them what a person has set. Until that is said, the data speaks of the day the file was made. */
export async function readSettings(db: Db): Promise<WorkspaceSettings> {
  const createdAt = (await readMeta(db, 'createdAt')) ?? '';
  return WorkspaceSettings.parse({ ...defaultSettings(createdAt.slice(0, 10)), ...(await readSections(db)) });
}
