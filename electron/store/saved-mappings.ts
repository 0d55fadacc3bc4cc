import { type SavedColumns, SavedMapping } from '@shared/contract/mappings';
import type { ImportKind } from '@shared/contract/imports';
import { foldName } from '@shared/importing/fold';
import { DomainError } from '@shared/model/result';
import type { Db } from '@electron/workspace/schema';
import { fromJson } from './json';

/** By name. */
export async function readSavedMappings(db: Db, kind: ImportKind): Promise<SavedMapping[]> {
  const rows = await present(db).where('kind', '=', kind).orderBy('name_key').execute();
  return rows.map(mappingOf);
}

/** @throws DomainError `mapping.unknown` */
export async function readSavedMapping(db: Db, id: number): Promise<SavedMapping> {
  const row = await present(db).where('id', '=', id).executeTakeFirst();
  if (!row) throw new DomainError('mapping.unknown');
  return mappingOf(row);
}

export async function findSavedMapping(db: Db, kind: ImportKind, name: string): Promise<SavedMapping | null> {
  const row = await present(db).where('kind', '=', kind).where('name_key', '=', foldName(name)).executeTakeFirst();
  return row ? mappingOf(row) : null;
}

export async function insertSavedMapping(
  db: Db,
  { kind, name, columns, at }: { kind: ImportKind; name: string; columns: SavedColumns; at: string },
): Promise<void> {
  const values = { kind, name, name_key: foldName(name), columns: JSON.stringify(columns), saved_at: at };
  await db.insertInto('saved_mapping').values(values).execute();
}

export async function renameSavedMapping(db: Db, id: number, name: string): Promise<void> {
  await db
    .updateTable('saved_mapping')
    .set({ name, name_key: foldName(name) })
    .where('id', '=', id)
    .execute();
}

/** Marked, not made: the row stays. */
export async function deleteSavedMapping(db: Db, id: number, at: string): Promise<void> {
  await db.updateTable('saved_mapping').set({ deleted_at: at }).where('id', '=', id).execute();
}

function present(db: Db) {
  return db
    .selectFrom('saved_mapping')
    .select(['id', 'kind', 'name', 'columns', 'saved_at'])
    .where('deleted_at', 'is', null);
}

type Row = Awaited<ReturnType<ReturnType<typeof present>['execute']>>[number];

function mappingOf({ id, kind, name, columns, saved_at }: Row): SavedMapping {
  return SavedMapping.parse({ id, kind, name, columns: fromJson(columns), savedAt: saved_at });
}
