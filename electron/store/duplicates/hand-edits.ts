import type { Db } from '@electron/workspace/schema';
import { readColumns } from './account-columns';

/** An edit that has been taken back is none: forgets those of these accounts whose fields are as last imported again. */
export async function forgetUndoneEdits(db: Db, accountIds: readonly number[]): Promise<void> {
  for (const id of accountIds) {
    const row = await readColumns(db, id);
    const edits = await db
      .selectFrom('hand_edit')
      .select(['id', 'field', 'base'])
      .where('tbl', '=', 'account')
      .where('row_id', '=', id)
      .execute();
    const undone = edits.filter(({ field, base }) => row[field] === base).map((edit) => edit.id);
    if (undone.length > 0) await db.deleteFrom('hand_edit').where('id', 'in', undone).execute();
  }
}
