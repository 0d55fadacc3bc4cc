import { basename } from 'node:path';
import { BasemapInfo, type WorkspaceInfo } from '@shared/contract/workspace';
import { DomainError } from '@shared/model/result';
import { readCounts } from '@electron/store/counts';
import { readMeta } from '@electron/store/meta';
import { readActivePlanId } from '@electron/store/plans';
import { findBasemap } from '@electron/workspace/basemap';
import type { Connection } from '@electron/workspace/connection';
import { schemaVersion } from '@electron/workspace/migrate';

/** The basemap as this program ships it, or as it was when the workspace was made if it ships it no more. */
export async function readInfo(connection: Connection, resourcesDir: string): Promise<WorkspaceInfo> {
  const { db, path, sqlite } = connection;
  const made = await readMeta(db, 'basemap');
  if (made === null) throw new DomainError('workspace.damaged', { file: basename(path) });
  const basemap = BasemapInfo.parse(JSON.parse(made));
  return {
    name: (await readMeta(db, 'name')) ?? basename(path),
    fileName: basename(path),
    basemap: (await findBasemap(resourcesDir, basemap.id)) ?? basemap,
    sample: (await readMeta(db, 'sample')) === '1',
    counts: await readCounts(db),
    activePlanId: await readActivePlanId(db),
    schemaVersion: schemaVersion(sqlite),
  };
}
