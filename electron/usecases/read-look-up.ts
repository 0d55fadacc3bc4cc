import { buildLookUp, type LookUpColumns } from '@shared/duplicates/look-up-index';
import { readPlaceNames } from '@electron/duplicates/read-place-names';
import { readFormer, readLookedUp } from '@electron/store/duplicates/looked-up';
import { closeConnection, openConnection } from '@electron/workspace/connection';

export interface ReadLookUpInput {
  readonly path: string;
  readonly resourcesDir: string;
}

/** Over a connection of its own, for a worker thread: taking 100,000 names apart takes over a second. */
export async function readLookUp({ path, resourcesDir }: ReadLookUpInput): Promise<LookUpColumns> {
  const connection = openConnection(path, { readonly: true });
  try {
    const places = await readPlaceNames(connection.db, resourcesDir);
    return buildLookUp(await readLookedUp(connection.db), await readFormer(connection.db), places);
  } finally {
    await closeConnection(connection);
  }
}
