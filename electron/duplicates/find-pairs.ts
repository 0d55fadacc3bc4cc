import { companionsOf, type Detection, indexForms, scorePairs } from '@shared/duplicates/detect';
import { columnsOf } from '@shared/duplicates/forms';
import type { PlaceBook } from '@shared/duplicates/place-book';
import { readStale } from '@electron/store/duplicates/compared';
import { readForms, readOutdated } from '@electron/store/duplicates/forms';
import type { TaskContext } from '@electron/tasks/task';
import type { Db } from '@electron/workspace/schema';
import { PreparedAccounts } from './prepared-accounts';

interface Wanted {
  readonly book: PlaceBook;
  readonly whole: boolean;
  readonly least: number;
}

export interface FoundPairs extends Detection {
  readonly accounts: number;
  /** Accounts that were compared with all others. */
  readonly touched: number;
}

/**
 * Compares everybody with everybody, or changed accounts with all others. Then only they and those they share a key with
 * are read: the forms kept of the others say who that is.
 */
export async function findPairs(
  db: Db,
  { book, whole, least }: Wanted,
  progress: TaskContext['progress'],
): Promise<FoundPairs> {
  const prepared = new PreparedAccounts(db, book);
  const gather = (done: number, total: number): void => progress('gather', done, total);
  const outdated = await prepared.fetch(whole ? null : await readOutdated(db), gather);
  await prepared.keepForms(outdated);
  const forms = await readForms(db);
  const stale = whole ? null : await readStale(db);
  const only = stale && new Set(forms.flatMap(({ id }, i) => (stale.has(id) ? [i] : [])));
  const index = indexForms(columnsOf(forms.map(({ form }) => form)), only, progress);
  if (only) {
    const companions = companionsOf(index).map((i) => forms[i].id);
    await prepared.fetch(companions, gather);
  }
  const detection = scorePairs(index, (i) => prepared.of(forms[i].id), { least, progress });
  return { ...detection, accounts: forms.length, touched: stale?.size ?? forms.length };
}
