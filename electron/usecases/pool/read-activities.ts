import type { ActivityColumns } from '@shared/rules/pool/history';
import { readActivityColumns } from '@electron/store/pool/read-history';
import { closeConnection, openConnection } from '@electron/workspace/connection';

/** Over a connection of its own, as a worker thread does it: one consistent view, nothing written. */
export async function readActivitiesOf(path: string): Promise<ActivityColumns> {
  const connection = openConnection(path, { readonly: true });
  try {
    return await connection.db.transaction().execute(readActivityColumns);
  } finally {
    await closeConnection(connection);
  }
}
