import { sql } from 'kysely';
import type { AccountRecords, ActivityRow, ClaimRow, OrderRow } from '@shared/rules/conflicts/records';
import { isoDay } from '@shared/model/day';
import { dayOf } from '@shared/rules/conflicts/time';
import type { Db } from '@electron/workspace/schema';
import { groupBy } from '../group-by';

/** Money is kept in minor units. */
const MINOR = 100;

/** Records of accounts by id, as `AccountRecords` says; an account without any has no entry. @param ids at most some thousands */
export async function readRecords(
  db: Db,
  ids: readonly number[],
  { asOf, lookBackDays }: { readonly asOf: string; readonly lookBackDays: number },
): Promise<ReadonlyMap<number, AccountRecords>> {
  // Activities a little past the look-back cost nothing; the detectors count for themselves.
  const since = isoDay(dayOf(asOf) - lookBackDays - 1);
  const activities = groupBy(await readActivities(db, ids, since), (row) => row.id);
  const orders = groupBy(await readOrders(db, ids, monthOf(since)), (row) => row.id);
  const claims = groupBy(await readClaims(db, ids), (row) => row.id);
  const last = await readLastActivity(db, ids, `${asOf}T23:59:59.999Z`);
  const records = new Map<number, AccountRecords>();
  for (const id of ids) {
    const given = {
      activities: activities.get(id) ?? [],
      orders: orders.get(id) ?? [],
      claims: claims.get(id) ?? [],
      lastActivity: last.get(id) ?? null,
    };
    const { lastActivity, ...lists } = given;
    if (lastActivity !== null || Object.values(lists).some((list) => list.length > 0)) records.set(id, given);
  }
  return records;
}

function monthOf(day: string): number {
  const [year, month] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

async function readActivities(
  db: Db,
  ids: readonly number[],
  since: string,
): Promise<(ActivityRow & { readonly id: number })[]> {
  return db
    .selectFrom('activity')
    .leftJoin('rep', 'rep.id', 'activity.rep_id')
    .select(['activity.account_id as id', 'rep.code as rep', 'at', 'kind'])
    .where('activity.account_id', 'in', ids)
    .where('at', '>=', since)
    .orderBy('at')
    .orderBy('activity.id')
    .execute();
}

async function readOrders(
  db: Db,
  ids: readonly number[],
  since: number,
): Promise<(OrderRow & { readonly id: number })[]> {
  const rows = await db
    .selectFrom('sale')
    .leftJoin('rep', 'rep.id', 'sale.rep_id')
    .select(['sale.account_id as id', 'rep.code as rep', 'period', 'end_month as endMonth', 'amount'])
    .where('sale.account_id', 'in', ids)
    .where('end_month', '>', since)
    .orderBy('end_month')
    .orderBy('sale.id')
    .execute();
  return rows.map((row) => ({ ...row, amount: Math.round(row.amount * MINOR) }));
}

async function readClaims(db: Db, ids: readonly number[]): Promise<(ClaimRow & { readonly id: number })[]> {
  return db
    .selectFrom('claim')
    .innerJoin('rep', 'rep.id', 'claim.rep_id')
    .select(['claim.account_id as id', 'rep.code as rep', 'registered_at as registeredAt'])
    .select(['expires_at as expiresAt', 'assigned_at as assignedAt', 'first_contact_at as firstContactAt'])
    .select('ended_at as endedAt')
    .where('withdrawn_at', 'is', null)
    .where('claim.account_id', 'in', ids)
    .orderBy('registered_at')
    .orderBy('claim.id')
    .execute();
}

async function readLastActivity(db: Db, ids: readonly number[], end: string): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('activity')
    .select(['account_id', (eb) => eb.fn.max('at').as('at')])
    .where('account_id', 'in', ids)
    .where('at', '<=', end)
    .groupBy('account_id')
    .execute();
  return new Map(rows.map(({ account_id, at }) => [account_id, at]));
}

export async function hasActivities(db: Db): Promise<boolean> {
  const { any } = await db
    .selectNoFrom(sql<number>`exists (select 1 from activity)`.as('any'))
    .executeTakeFirstOrThrow();
  return any === 1;
}
