import { differingFields, mergeAccounts } from '@shared/duplicates/merge-accounts';
import type { MergeChoices } from '@shared/duplicates/merge-fields';
import { DomainError } from '@shared/model/result';
import { readAccounts } from '@electron/store/accounts';
import { appendAudit } from '@electron/store/audit';
import { changedColumns, readColumns, writeColumns } from '@electron/store/duplicates/account-columns';
import { copyDecisions, readDecisionsBeside } from '@electron/store/duplicates/decisions';
import { countHistoryRows } from '@electron/store/duplicates/history';
import { hideBehind, insertMerge } from '@electron/store/duplicates/merge-rows';
import { readFindings, setPairState } from '@electron/store/duplicates/pairs';
import { moveHistory } from '@electron/store/duplicates/repoint';
import { idsByCode } from '@electron/store/ids';
import type { Db } from '@electron/workspace/schema';

export interface Merge {
  readonly survivor: string;
  readonly merged: string;
  readonly choices: MergeChoices;
  readonly reason: string;
  readonly at: string;
}

/**
 * Makes one account stand for two: chosen fields, all history of both, decisions of plans where the survivor has none.
 * The other record stays, hidden behind it. Run it in a transaction.
 * @returns the merge's id, by which it can be undone
 * @throws DomainError `duplicates.sameAccount|gone|ruledOut`
 */
export async function mergePair(db: Db, { survivor, merged, choices, reason, at }: Merge): Promise<number> {
  if (survivor === merged) throw new DomainError('duplicates.sameAccount', { code: survivor });
  const [own, other] = await readLive(db, survivor, merged);
  const idOf = await idsByCode(db, 'account', [survivor, merged]);
  const [to, from] = [idOf(survivor), idOf(merged)];
  const pair = await readFindings(db, to, from);
  if (pair?.state === 'notSame') throw new DomainError('duplicates.ruledOut', { code: merged, other: survivor });

  const row = await readColumns(db, to);
  const after = await changedColumns(db, row, mergeAccounts(own, other, choices));
  const before = Object.fromEntries(Object.keys(after).map((column) => [column, row[column]]));
  await writeColumns(db, to, after);

  const beside = await readDecisionsBeside(db, to, from);
  const copied = beside.filter(({ other: own }) => own === undefined).map(({ planId, kind }) => ({ planId, kind }));
  await copyDecisions(db, from, to, copied);

  const moved = await countHistoryRows(db, from);
  await moveHistory(db, from, to);
  await hideBehind(db, from, to, at);
  if (pair) await setPairState(db, [[Math.min(to, from), Math.max(to, from)]], 'merged', at);
  const mergeId = await insertMerge(db, {
    survivor_id: to,
    merged_id: from,
    at,
    reason,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
    decisions: JSON.stringify(copied),
  });
  const detail = {
    merge: mergeId,
    survivor,
    merged,
    reason,
    score: pair?.score ?? null,
    before,
    after,
    moved,
    decisions: beside,
    differed: differingFields(own, other),
  };
  await appendAudit(db, { at, planId: null, event: 'merged', seq: null, detail });
  return mergeId;
}

async function readLive(db: Db, survivor: string, merged: string) {
  const accounts = await readAccounts(db, [survivor, merged]);
  const [own, other] = [survivor, merged].map((code) => accounts.find((account) => account.code === code));
  if (!own || !other) throw new DomainError('duplicates.gone', { code: own ? merged : survivor });
  return [own, other] as const;
}
