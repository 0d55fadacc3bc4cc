import type { SourceRow } from '@shared/health/health-rows';
import type { Db } from '@electron/workspace/schema';

/** Every import recorded, first to last. */
export async function readSources(db: Db): Promise<SourceRow[]> {
  const rows = await db.selectFrom('import_batch').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    fileName: row.file_name,
    at: row.at,
    read: row.rows_read,
    accepted: row.rows_accepted,
    rejected: row.rows_rejected,
  }));
}
