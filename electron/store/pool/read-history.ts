import { activityColumns, type ActivityColumns, type PastClaim } from '@shared/rules/pool/history';
import { dayOfText, minuteOf } from '@shared/rules/pool/time';
import type { FieldIndex } from '@shared/planning/snapshot';
import type { Db } from '@electron/workspace/schema';

/** In order of registering. Claims of reps or accounts that the field does not hold protect nothing, and are left out. */
export async function readPastClaims(db: Db, index: FieldIndex): Promise<PastClaim[]> {
  const reps = await repIndices(db, index);
  // Put in order here: thousands of rows with their texts take SQLite longer to sort than the numbers take us.
  const rows = await db
    .selectFrom('claim')
    .innerJoin('account', 'account.id', 'claim.account_id')
    .select(['claim.id', 'account.code', 'rep_id', 'registered_at', 'expires_at', 'assigned_at', 'first_contact_at'])
    .select(['ended_at', 'ended_how', 'end_reason'])
    .where('withdrawn_at', 'is', null)
    .execute();
  const claims: PastClaim[] = [];
  for (const row of rows) {
    const [account, rep] = [index.account.get(row.code), reps.get(row.rep_id)];
    const registered = minuteOf(row.registered_at);
    if (account === undefined || rep === undefined || registered === null) continue;
    const endedAt = timeOf(row.ended_at);
    claims.push({
      id: row.id,
      account,
      rep,
      registered,
      statedEnd: row.expires_at === null ? null : dayOfText(row.expires_at),
      assigned: timeOf(row.assigned_at),
      firstContact: timeOf(row.first_contact_at),
      ended:
        endedAt === null || row.ended_how === null ? null : { at: endedAt, how: row.ended_how, reason: row.end_reason },
    });
  }
  return claims.sort((a, b) => a.registered - b.registered || a.id - b.id);
}

/** By database id. */
async function repIndices(db: Db, index: FieldIndex): Promise<ReadonlyMap<number, number>> {
  const rows = await db.selectFrom('rep').select(['id', 'code']).execute();
  return new Map(
    rows.flatMap(({ id, code }) => {
      const rep = index.rep.get(code);
      return rep === undefined ? [] : [[id, rep] as const];
    }),
  );
}

/** In the field's order; run it in the transaction that the field is read in. */
export async function readActivityColumns(db: Db): Promise<ActivityColumns> {
  const accounts = await positions(db, 'account');
  const reps = await positions(db, 'rep');
  const rows = await db.selectFrom('activity').select(['account_id', 'rep_id', 'at']).execute();
  const found = rows.flatMap((row) => {
    const [account, minute] = [accounts.get(row.account_id), minuteOf(row.at)];
    if (account === undefined || minute === null) return [];
    return [{ account, at: minute, rep: row.rep_id === null ? -1 : (reps.get(row.rep_id) ?? -1) }];
  });
  return activityColumns(accounts.size, found);
}

/** Positions in the field by database id. */
async function positions(db: Db, table: 'account' | 'rep'): Promise<ReadonlyMap<number, number>> {
  const rows = await db.selectFrom(table).select('id').where('deleted_at', 'is', null).orderBy('id').execute();
  return new Map(rows.map(({ id }, i) => [id, i]));
}

function timeOf(text: string | null): number | null {
  return text === null ? null : minuteOf(text);
}
