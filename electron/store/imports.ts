import type { ColumnMapping } from '@shared/contract/imports';
import type { Db } from '@electron/workspace/schema';
import type { Effect } from './upsert';

export interface ImportBatch {
  readonly kind: string;
  readonly fileName: string;
  readonly at: string;
  readonly rows: { readonly read: number; readonly accepted: number; readonly rejected: number };
  readonly effect: Effect;
  /** The plan that took territories or present owners. */
  readonly planId: number | null;
  readonly sourceId: number | null;
  /** Rows marked as removed. */
  readonly removed: number;
  /** What was corrected, left out and muted by hand. */
  readonly repairs: Readonly<Record<string, number>>;
}

/** @returns its id; it can be undone until that is said otherwise */
export async function insertImportBatch(db: Db, batch: ImportBatch): Promise<number> {
  const { id } = await db
    .insertInto('import_batch')
    .values({
      kind: batch.kind,
      file_name: batch.fileName,
      at: batch.at,
      rows_read: batch.rows.read,
      rows_accepted: batch.rows.accepted,
      rows_rejected: batch.rows.rejected,
      ...batch.effect,
      plan_id: batch.planId,
      source_id: batch.sourceId,
      removed: batch.removed,
      repairs: JSON.stringify(batch.repairs),
      undo: 'kept',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The columns taken the last time a file with these headers came; null when none has. @param headers folded and joined */
export async function readMapping(db: Db, kind: string, headers: string): Promise<ColumnMapping | null> {
  const row = await db
    .selectFrom('import_mapping')
    .select('mapping')
    .where('kind', '=', kind)
    .where('headers', '=', headers)
    .executeTakeFirst();
  // Cast: `writeMapping` is the only writer, and it wrote a mapping.
  return row ? (JSON.parse(row.mapping) as ColumnMapping) : null;
}

export async function writeMapping(
  db: Db,
  kind: string,
  headers: string,
  mapping: ColumnMapping,
  at: string,
): Promise<void> {
  const value = { mapping: JSON.stringify(mapping), used_at: at };
  await db
    .insertInto('import_mapping')
    .values({ kind, headers, ...value })
    .onConflict((conflict) => conflict.columns(['kind', 'headers']).doUpdateSet(value))
    .execute();
}
