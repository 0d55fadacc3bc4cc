import type { Db } from '@electron/workspace/schema';
import { chunksOf } from '../chunks';
import type { ClaimEndRow, ClaimEntry } from './claim-edits';

export interface NewClaim {
  readonly accountId: number;
  readonly repId: number;
  readonly registeredAt: string;
  readonly overrideReason: string;
}

const CHUNK = 200;

/** Assigned at the moment of registering. Returns the ids, in the order given. */
export async function insertClaims(db: Db, claims: readonly NewClaim[]): Promise<number[]> {
  const ids: number[] = [];
  for (const some of chunksOf(claims, CHUNK)) {
    const rows = await db
      .insertInto('claim')
      .values(
        some.map(({ accountId, repId, registeredAt, overrideReason }) => ({
          account_id: accountId,
          rep_id: repId,
          registered_at: registeredAt,
          assigned_at: registeredAt,
          override_reason: overrideReason,
        })),
      )
      .returning('id')
      .execute();
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

/** Makes what an edit did, or takes it back. */
export async function applyClaimEntries(
  db: Db,
  entries: readonly ClaimEntry[],
  turn: 'undo' | 'redo',
  at: string,
): Promise<void> {
  for (const { claim, made, from, to } of entries) {
    if (made) {
      const withdrawn_at = turn === 'undo' ? at : null;
      await db.updateTable('claim').set({ withdrawn_at }).where('id', '=', claim).execute();
    } else {
      await setClaimEnd(db, claim, turn === 'undo' ? from : to);
    }
  }
}

export async function setClaimEnd(db: Db, claim: number, end: ClaimEndRow): Promise<void> {
  await db
    .updateTable('claim')
    .set({ ended_at: end?.at ?? null, ended_how: end?.how ?? null, end_reason: end?.reason ?? '' })
    .where('id', '=', claim)
    .execute();
}
