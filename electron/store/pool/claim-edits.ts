import { z } from 'zod';
import { type ClaimEditKind, ClaimEnd } from '@shared/model/claim';
import type { Db } from '@electron/workspace/schema';

const End = z.strictObject({ at: z.string(), how: ClaimEnd, reason: z.string() }).nullable();
export type ClaimEndRow = z.infer<typeof End>;

/** What an edit did to one claim: made it, or changed how it ended. */
const ClaimEntry = z.strictObject({
  claim: z.number().int(),
  account: z.string(),
  rep: z.string(),
  made: z.boolean(),
  from: End,
  to: End,
});
export type ClaimEntry = z.infer<typeof ClaimEntry>;

export interface ClaimEdit {
  readonly id: number;
  readonly at: string;
  readonly kind: ClaimEditKind;
  readonly state: 'done' | 'undone';
  readonly reason: string;
  readonly planId: number | null;
  readonly seq: number | null;
  readonly entries: readonly ClaimEntry[];
}

export async function insertClaimEdit(db: Db, edit: Omit<ClaimEdit, 'id' | 'state'>): Promise<number> {
  const { at, kind, reason, planId, seq, entries } = edit;
  const row = await db
    .insertInto('claim_edit')
    .values({ at, kind, state: 'done', reason, plan_id: planId, seq, entries: JSON.stringify(entries) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Latest first. */
export async function readClaimEdits(db: Db, limit: number): Promise<ClaimEdit[]> {
  const rows = await db.selectFrom('claim_edit').selectAll().orderBy('id', 'desc').limit(limit).execute();
  return rows.map(toEdit);
}

export async function readClaimEdit(db: Db, id: number): Promise<ClaimEdit | null> {
  const row = await db.selectFrom('claim_edit').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toEdit(row) : null;
}

/** The edit that went with a change of a plan. */
export async function claimEditOfChange(db: Db, planId: number, seq: number): Promise<ClaimEdit | null> {
  const found = db.selectFrom('claim_edit').selectAll().where('plan_id', '=', planId).where('seq', '=', seq);
  const row = await found.executeTakeFirst();
  return row ? toEdit(row) : null;
}

/** Whether a later edit still in force speaks of the same claims. */
export async function isBuiltUpon(db: Db, { id, entries }: ClaimEdit): Promise<boolean> {
  const claims = new Set(entries.map(({ claim }) => claim));
  const later = await db
    .selectFrom('claim_edit')
    .selectAll()
    .where('id', '>', id)
    .where('state', '=', 'done')
    .execute();
  return later.map(toEdit).some((edit) => edit.entries.some(({ claim }) => claims.has(claim)));
}

export async function setClaimEditState(db: Db, id: number, state: 'done' | 'undone'): Promise<void> {
  await db.updateTable('claim_edit').set({ state }).where('id', '=', id).execute();
}

interface Row extends Omit<ClaimEdit, 'planId' | 'entries'> {
  readonly plan_id: number | null;
  readonly entries: string;
}

function toEdit({ plan_id, entries, ...row }: Row): ClaimEdit {
  return { ...row, planId: plan_id, entries: z.array(ClaimEntry).parse(JSON.parse(entries)) };
}
