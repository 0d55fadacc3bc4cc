import { activityColumns, type ActivityColumns, type PastClaim } from '@shared/rules/pool/history';
import { dayOfText, minuteOf } from '@shared/rules/pool/time';
import type { FieldIndex } from '@shared/planning/snapshot';
import type { Db } from '@electron/workspace/schema';

/** In order of registering. Claims of reps or accounts that the field does not hold protect nothing, and are left out. */
export async function readPastClaims(db: Db, index: FieldIndex): Promise<PastClaim[]> {
  const rows = await db
    .selectFrom('claim')
    .innerJoin('account', 'account.id', 'claim.account_id')
    .innerJoin('rep', 'rep.id', 'claim.rep_id')
    .select(['claim.id', 'account.code as account', 'rep.code as rep', 'registered_at', 'expires_at', 'assigned_at'])
    .select(['first_contact_at', 'ended_at', 'ended_how', 'end_reason'])
    .where('withdrawn_at', 'is', null)
    .orderBy('registered_at')
    .orderBy('claim.id')
    .execute();
  return rows.flatMap((row): PastClaim[] => {
    const [account, rep] = [index.account.get(row.account), index.rep.get(row.rep)];
    const registered = minuteOf(row.registered_at);
    if (account === undefined || rep === undefined || registered === null) return [];
    const endedAt = timeOf(row.ended_at);
    const ended =
      endedAt === null || row.ended_how === null ? null : { at: endedAt, how: row.ended_how, reason: row.end_reason };
    return [
      {
        id: row.id,
        account,
        rep,
        registered,
        statedEnd: row.expires_at === null ? null : dayOfText(row.expires_at),
        assigned: timeOf(row.assigned_at),
        firstContact: timeOf(row.first_contact_at),
        ended,
      },
    ];
  });
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
