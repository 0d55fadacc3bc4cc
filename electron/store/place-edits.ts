import type { Db } from '@electron/workspace/schema';
import type { PlaceChange } from './place-states';

export interface PlaceEdit {
  readonly id: number;
  readonly changes: readonly PlaceChange[];
}

/** What was taken back can no longer be made again once something new is done. */
export async function insertPlaceEdit(db: Db, at: string, changes: readonly PlaceChange[]): Promise<number> {
  await db.updateTable('place_edit').set({ state: 'discarded' }).where('state', '=', 'undone').execute();
  const row = await db
    .insertInto('place_edit')
    .values({ at, state: 'done', entries: JSON.stringify(changes) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The edit that would be taken back, or made again, next. */
export async function nextPlaceEdit(db: Db, turn: 'undo' | 'redo'): Promise<PlaceEdit | null> {
  const row = await db
    .selectFrom('place_edit')
    .select(['id', 'entries'])
    .where('state', '=', turn === 'undo' ? 'done' : 'undone')
    .orderBy('id', turn === 'undo' ? 'desc' : 'asc')
    .executeTakeFirst();
  // Cast: `insertPlaceEdit` is the only writer.
  return row ? { id: row.id, changes: JSON.parse(row.entries) as PlaceChange[] } : null;
}

export async function setPlaceEditState(db: Db, id: number, state: 'done' | 'undone'): Promise<void> {
  await db.updateTable('place_edit').set({ state }).where('id', '=', id).execute();
}
