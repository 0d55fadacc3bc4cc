import { z } from 'zod';
import { DecisionKind } from '@shared/model/decision';
import { DomainError } from '@shared/model/result';
import { appendAudit } from '@electron/store/audit';
import { readColumns, writeColumns } from '@electron/store/duplicates/account-columns';
import { forgetUndoneEdits } from '@electron/store/duplicates/hand-edits';
import { removeCopies } from '@electron/store/duplicates/decisions';
import { markUndone, readFamily, readMerge, showAgain } from '@electron/store/duplicates/merge-rows';
import { readFindings, setPairState } from '@electron/store/duplicates/pairs';
import { returnHistory } from '@electron/store/duplicates/repoint';
import { fromJson } from '@electron/store/json';
import type { Db } from '@electron/workspace/schema';

const Columns = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const Copied = z.array(z.strictObject({ planId: z.number(), kind: DecisionKind }));

/**
 * Takes a merge back: the hidden record stands for itself again with all that was recorded for it, before or since. Fields
 * of the survivor get their old values, but for those changed since, which keep the newer. Run it in a transaction.
 * @throws DomainError `duplicates.noMerge|alreadyUndone`
 */
export async function undoMerge(db: Db, mergeId: number, at: string): Promise<void> {
  const merge = await readMerge(db, mergeId);
  if (!merge) throw new DomainError('duplicates.noMerge');
  if (merge.undone_at !== null) throw new DomainError('duplicates.alreadyUndone');
  const { survivor_id: survivor, merged_id: merged } = merge;

  const row = await readColumns(db, survivor);
  const [before, after] = [Columns.parse(fromJson(merge.before)), Columns.parse(fromJson(merge.after))];
  const untouched = Object.keys(before).filter((column) => row[column] === after[column]);
  await writeColumns(db, survivor, Object.fromEntries(untouched.map((column) => [column, before[column]])));

  const decisions = await removeCopies(db, merged, survivor, Copied.parse(fromJson(merge.decisions)));
  const family = await readFamily(db, merged);
  // The survivor may have been merged further since; then its own survivor holds the records.
  const gone = await readColumns(db, merged);
  const holder = Number(gone.merged_into ?? survivor);
  await returnHistory(db, holder, merged, family);
  await showAgain(db, merged, family);
  await forgetUndoneEdits(db, [survivor, ...family]);
  await markUndone(db, mergeId, at);
  const pair = await readFindings(db, survivor, merged);
  if (pair) await setPairState(db, [[Math.min(survivor, merged), Math.max(survivor, merged)]], 'open', null);

  const kept = Object.keys(before).filter((column) => !untouched.includes(column));
  const detail = { merge: mergeId, survivor: row.code, merged: gone.code, reason: merge.reason, kept, decisions };
  await appendAudit(db, { at, planId: null, event: 'unmerged', seq: null, detail });
}
