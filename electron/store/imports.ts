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

/** How files with some headers were read the last time one came. */
export interface HeadersSeen {
  /** Folded and joined. */
  readonly headers: string;
  readonly mapping: ColumnMapping;
  /** Power of ten a person has said amounts are in; null = never said. */
  readonly moneyExponent: number | null;
}

/** The latest first. */
export async function readHeadersSeen(db: Db, kind: string): Promise<readonly HeadersSeen[]> {
  const rows = await db
    .selectFrom('import_mapping')
    .select(['headers', 'mapping', 'money_exponent'])
    .where('kind', '=', kind)
    .orderBy('used_at', 'desc')
    .execute();
  // Cast: `writeHeadersSeen` is the only writer, and it wrote a mapping.
  return rows.map(({ headers, mapping, money_exponent }) => ({
    headers,
    mapping: JSON.parse(mapping) as ColumnMapping,
    moneyExponent: money_exponent,
  }));
}

export async function writeHeadersSeen(
  db: Db,
  kind: string,
  { headers, mapping, moneyExponent }: HeadersSeen,
  at: string,
): Promise<void> {
  const value = { mapping: JSON.stringify(mapping), money_exponent: moneyExponent, used_at: at };
  await db
    .insertInto('import_mapping')
    .values({ kind, headers, ...value })
    .onConflict((conflict) => conflict.columns(['kind', 'headers']).doUpdateSet(value))
    .execute();
}
