import type { MergeSummary } from '@shared/contract/duplicates';
import type { Db } from '@electron/workspace/schema';

/** Latest first. */
export async function readMerges(db: Db): Promise<MergeSummary[]> {
  const rows = await db
    .selectFrom('account_merge as merge')
    .innerJoin('account as survivor', 'survivor.id', 'merge.survivor_id')
    .innerJoin('account as merged', 'merged.id', 'merge.merged_id')
    .select(['merge.id', 'merge.at', 'merge.reason', 'merge.undone_at as undoneAt'])
    .select(['survivor.code as survivorCode', 'survivor.name as survivorName'])
    .select(['merged.code as mergedCode', 'merged.name as mergedName'])
    .orderBy('merge.id', 'desc')
    .execute();
  return rows.map(({ survivorCode, survivorName, mergedCode, mergedName, ...row }) => ({
    ...row,
    survivor: { code: survivorCode, name: survivorName },
    merged: { code: mergedCode, name: mergedName },
  }));
}
