import { lastDayBefore } from '@shared/model/day';
import type { SaleOnRecord } from '@shared/rules/pool/dry-run';
import { activityColumns, type PastClaim, type PastMerge, type WholeHistory } from '@shared/rules/pool/history';
import { dayOfText, endOfDay, minuteOf } from '@shared/rules/pool/time';
import type { Db } from '@electron/workspace/schema';

/** Everybody and everything that was ever there, by position; those that are gone among them. */
export interface Everybody {
  readonly accounts: readonly {
    readonly id: number;
    readonly code: string;
    readonly name: string;
    readonly into: number | null;
  }[];
  readonly reps: readonly {
    readonly id: number;
    readonly code: string;
    readonly name: string;
    readonly gone: boolean;
  }[];
}

export async function readEverybody(db: Db): Promise<Everybody> {
  const accounts = await db
    .selectFrom('account')
    .select(['id', 'code', 'name', 'merged_into as into'])
    .orderBy('id')
    .execute();
  const reps = await db.selectFrom('rep').select(['id', 'code', 'name', 'deleted_at']).orderBy('id').execute();
  return { accounts, reps: reps.map(({ deleted_at, ...rep }) => ({ ...rep, gone: deleted_at !== null })) };
}

/** What was recorded where, before merges moved it: each row by the account it was recorded for. */
export async function readWholeHistory(
  db: Db,
  everybody: Everybody,
  asOf: string,
): Promise<{ readonly history: WholeHistory; readonly sales: readonly SaleOnRecord[] }> {
  const place = placesOf(everybody);
  const claims = await readClaims(db, place);
  const activities = (
    await db
      .selectFrom('activity')
      .select((eb) => [eb.fn.coalesce('origin_id', 'account_id').as('account'), 'rep_id', 'at'])
      .execute()
  ).flatMap((row) => {
    const at = minuteOf(row.at);
    return at === null ? [] : [{ account: place.account(row.account), at, rep: place.rep(row.rep_id) }];
  });
  const sales = await db
    .selectFrom('sale')
    .select((eb) => [eb.fn.coalesce('origin_id', 'account_id').as('account'), 'rep_id', 'end_month', 'amount'])
    .where('rep_id', 'is not', null)
    .execute();
  return {
    history: {
      claims,
      activities: activityColumns(everybody.accounts.length, activities),
      merges: await readMerges(db, place, asOf),
    },
    sales: sales.map(({ account, rep_id, end_month, amount }) => {
      return { account: place.account(account), rep: place.rep(rep_id), day: lastDayBefore(end_month), amount };
    }),
  };
}

interface Places {
  account(id: number): number;
  /** -1 = nobody on record. */
  rep(id: number | null): number;
}

function placesOf({ accounts, reps }: Everybody): Places {
  const account = new Map(accounts.map(({ id }, i) => [id, i]));
  const rep = new Map(reps.map(({ id }, i) => [id, i]));
  return {
    account: (id) => account.get(id) ?? -1,
    rep: (id) => (id === null ? -1 : (rep.get(id) ?? -1)),
  };
}

async function readClaims(db: Db, place: Places): Promise<PastClaim[]> {
  const rows = await db
    .selectFrom('claim')
    .select((eb) => ['id', eb.fn.coalesce('origin_id', 'account_id').as('account'), 'rep_id', 'registered_at'])
    .select(['expires_at', 'assigned_at', 'first_contact_at', 'ended_at', 'ended_how', 'end_reason'])
    .where('withdrawn_at', 'is', null)
    .orderBy('registered_at')
    .orderBy('id')
    .execute();
  return rows.flatMap((row): PastClaim[] => {
    const registered = minuteOf(row.registered_at);
    if (registered === null) return [];
    const endedAt = minute(row.ended_at);
    return [
      {
        id: row.id,
        account: place.account(row.account),
        rep: place.rep(row.rep_id),
        registered,
        statedEnd: row.expires_at === null ? null : dayOfText(row.expires_at),
        assigned: minute(row.assigned_at),
        firstContact: minute(row.first_contact_at),
        ended:
          endedAt === null || row.ended_how === null
            ? null
            : { at: endedAt, how: row.ended_how, reason: row.end_reason },
      },
    ];
  });
}

/** Merges in force. What is done by hand belongs to the day the data speaks of, however much later it is done. */
async function readMerges(db: Db, place: Places, asOf: string): Promise<PastMerge[]> {
  const rows = await db
    .selectFrom('account_merge')
    .select(['survivor_id', 'merged_id', 'at'])
    .where('undone_at', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const last = endOfDay(dayOfText(asOf) ?? 0);
  return rows.map(({ survivor_id, merged_id, at }) => {
    return {
      at: Math.min(minute(at) ?? last, last),
      merged: place.account(merged_id),
      survivor: place.account(survivor_id),
    };
  });
}

function minute(text: string | null): number | null {
  return text === null ? null : minuteOf(text);
}
