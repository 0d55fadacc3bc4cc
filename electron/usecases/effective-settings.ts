import { z } from 'zod';
import { BasemapInfo } from '@shared/contract/workspace';
import { WorkspaceSettings } from '@shared/model/settings';
import { defaultSettings } from '@shared/rules/default-settings';
import { readMeta } from '@electron/store/meta';
import { readSections } from '@electron/store/settings';
import type { Db } from '@electron/workspace/schema';

const MadeFor = z.object({ currency: BasemapInfo.shape.currency });

/** The defaults, and over them what a person has set. Until that is said, the data speaks of the day the file was made. */
export async function readSettings(db: Db): Promise<WorkspaceSettings> {
  const createdAt = (await readMeta(db, 'createdAt')) ?? '';
  const defaults = defaultSettings(createdAt.slice(0, 10), await localCurrency(db));
  return WorkspaceSettings.parse({ ...defaults, ...(await readSections(db)) });
}

async function localCurrency(db: Db): Promise<string> {
  const basemap: unknown = JSON.parse((await readMeta(db, 'basemap')) ?? '{}');
  return MadeFor.parse(basemap).currency;
}
