import type { ImportHistoryEntry } from '@shared/contract/import-history';
import { DomainError } from '@shared/model/result';
import type { Db } from '@electron/workspace/schema';
import { fromJson } from '../json';

const NONE = { cells: 0, rows: 0, muted: 0 };

/** The latest first. */
export async function readImportHistory(db: Db): Promise<ImportHistoryEntry[]> {
  const rows = await db
    .selectFrom('import_batch')
    .leftJoin('import_source', 'import_source.id', 'import_batch.source_id')
    .selectAll('import_batch')
    .select('import_source.name as source')
    .orderBy('import_batch.id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    fileName: row.file_name,
    at: row.at,
    source: row.source,
    rows: { read: row.rows_read, accepted: row.rows_accepted, rejected: row.rows_rejected },
    effect: { added: row.added, changed: row.changed, unchanged: row.unchanged },
    removed: row.removed,
    // Cast: written by `insertImportBatch`; `{}` for imports from before that.
    repairs: { ...NONE, ...(fromJson(row.repairs) as Partial<typeof NONE>) },
    planId: row.plan_id,
    undo: row.undo,
    undoneAt: row.undone_at,
  }));
}

export interface UndoableBatch {
  readonly id: number;
  readonly kind: string;
  readonly fileName: string;
}

/** @throws DomainError `import.undoUnknown`, `import.undoDone`, `import.undoGone` */
export async function requireUndoable(db: Db, id: number): Promise<UndoableBatch> {
  const row = await db.selectFrom('import_batch').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new DomainError('import.undoUnknown');
  if (row.undo === 'undone') throw new DomainError('import.undoDone', { file: row.file_name });
  if (row.undo === 'gone') throw new DomainError('import.undoGone', { file: row.file_name });
  return { id, kind: row.kind, fileName: row.file_name };
}

export async function markUndone(db: Db, id: number, at: string): Promise<void> {
  await db.updateTable('import_batch').set({ undo: 'undone', undone_at: at }).where('id', '=', id).execute();
}
