import { z } from 'zod';
import { Conflict, RULING_GROUNDS, RulingShare } from '@shared/model/conflict';
import { Tier } from '@shared/model/tier';
import type { CaseProfile } from '@shared/rules/conflicts/precedents';
import type { Db } from '@electron/workspace/schema';
import type { ConflictRulingTable } from '@electron/workspace/schema-conflicts';
import type { Insertable } from 'kysely';
import { requireAffected } from '../affected';
import { fromJson } from '../json';

export interface StoredRuling {
  readonly id: number;
  readonly planId: number;
  readonly key: string;
  readonly ruling: ConflictRulingTable['ruling'];
  readonly form: ConflictRulingTable['form'];
  readonly account: string | null;
  readonly rep: string | null;
  readonly territory: string | null;
  readonly shares: readonly RulingShare[];
  readonly reason: string;
  readonly effectiveOn: string;
  readonly asOf: string;
  readonly at: string;
  readonly fingerprint: string;
  readonly profile: CaseProfile;
  readonly seq: number | null;
  readonly mergeId: number | null;
  /** Whether its day has not come yet. */
  readonly waits: boolean;
  /** Code of why it could not take effect on its day. */
  readonly refused: string | null;
  /** Whether it holds: neither it nor the change or merge it became has been undone. */
  readonly inForce: boolean;
}

const Profile = z.strictObject({
  type: Conflict.shape.type,
  severity: Conflict.shape.severity,
  ground: z.enum(RULING_GROUNDS).nullable(),
  tier: Tier.nullable(),
  territory: z.string().nullable(),
  reps: z.array(z.string()),
});

export async function insertRuling(db: Db, ruling: Insertable<ConflictRulingTable>): Promise<number> {
  const { id } = await db.insertInto('conflict_ruling').values(ruling).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** @param undoSeq the change that took its change back, where it was not the plan's own undo */
export async function markRulingUndone(db: Db, id: number, at: string, undoSeq: number | null): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('conflict_ruling')
    .set({ undone_at: undoSeq === null ? at : null, undo_seq: undoSeq })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  requireAffected(1, numUpdatedRows, 'conflict ruling');
}

/** Every ruling of the workspace, the oldest first. */
export async function readRulings(db: Db): Promise<StoredRuling[]> {
  const rows = await db
    .selectFrom('conflict_ruling as ruling')
    .leftJoin('due_ruling as due', (join) =>
      join.onRef('due.ruling_id', '=', 'ruling.id').onRef('due.plan_id', '=', 'ruling.plan_id'),
    )
    .leftJoin('change as done', (join) =>
      join
        .onRef('done.plan_id', '=', 'ruling.plan_id')
        .on('done.seq', '=', (eb) => eb.fn.coalesce('ruling.seq', 'due.seq')),
    )
    .leftJoin('change as undo', (join) =>
      join.onRef('undo.plan_id', '=', 'ruling.plan_id').onRef('undo.seq', '=', 'ruling.undo_seq'),
    )
    .leftJoin('account_merge as merge', (join) =>
      join.on('merge.id', '=', (eb) => eb.fn.coalesce('ruling.merge_id', 'due.merge_id')),
    )
    .selectAll('ruling')
    .select(['due.state as dueState', 'due.problem', 'due.seq as dueSeq', 'due.merge_id as dueMerge'])
    .select(['done.state as doneState', 'undo.state as undoState', 'merge.undone_at as mergeUndone'])
    .orderBy('ruling.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    key: row.key,
    ruling: row.ruling,
    form: row.form,
    account: row.account,
    rep: row.rep,
    territory: row.territory,
    shares: z.array(RulingShare).parse(fromJson(row.shares)),
    reason: row.reason,
    effectiveOn: row.effective_on,
    asOf: row.as_of,
    at: row.at,
    fingerprint: row.fingerprint,
    profile: Profile.parse(fromJson(row.profile)),
    seq: row.seq ?? row.dueSeq,
    mergeId: row.merge_id ?? row.dueMerge,
    waits: row.dueState === 'waiting' && row.undone_at === null,
    refused: row.problem,
    inForce:
      row.undone_at === null &&
      row.dueState !== 'refused' &&
      ((row.seq === null && row.dueSeq === null) || row.doneState === 'done') &&
      (row.undo_seq === null || row.undoState !== 'done') &&
      row.mergeUndone === null,
  }));
}
