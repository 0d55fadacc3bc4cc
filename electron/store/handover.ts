import type { Deal } from '@shared/rules/handover/handover';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';
import { requireAffected } from './affected';

const CHUNK = 500;
const MINOR = 100;

export interface HandoverFacts {
  readonly name: string;
  readonly contact: string;
  readonly phone: string;
  readonly lastActivity: string | null;
  readonly deals: readonly Deal[];
}

/** What is handed over with accounts, by code. @param asOf later activities do not count */
export async function readHandoverFacts(
  db: Db,
  codes: readonly string[],
  asOf: string,
): Promise<ReadonlyMap<string, HandoverFacts>> {
  const facts = new Map<string, HandoverFacts>();
  for (const some of chunksOf(codes, CHUNK)) {
    const accounts = await db
      .selectFrom('account')
      .select(['id', 'code', 'name', 'phone'])
      .where('code', 'in', some)
      .execute();
    const ids = accounts.map(({ id }) => id);
    const contacts = await readFirstContacts(db, ids);
    const deals = await readOpenDeals(db, ids);
    const last = await db
      .selectFrom('activity')
      .select(['account_id', (eb) => eb.fn.max('at').as('at')])
      .where('account_id', 'in', ids)
      .where('at', '<=', `${asOf}T23:59:59.999Z`)
      .groupBy('account_id')
      .execute();
    const lastOf = new Map(last.map((row) => [row.account_id, row.at.slice(0, 10)]));
    for (const { id, code, name, phone } of accounts) {
      const contact = contacts.get(id);
      facts.set(code, {
        name,
        contact: contact?.name ?? '',
        phone: contact?.phone || phone,
        lastActivity: lastOf.get(id) ?? null,
        deals: deals.get(id) ?? [],
      });
    }
  }
  return facts;
}

/** Whom to call first. */
async function readFirstContacts(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, { readonly name: string; readonly phone: string }>> {
  const rows = await db
    .selectFrom('contact')
    .select(['account_id', 'name', 'title', 'phone'])
    .where('account_id', 'in', ids)
    .where('deleted_at', 'is', null)
    .orderBy('preferred')
    .orderBy('id', 'desc')
    .execute();
  return new Map(
    rows.map(({ account_id, name, title, phone }) => [
      account_id,
      { name: title === '' ? name : `${name} · ${title}`, phone },
    ]),
  );
}

async function readOpenDeals(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, readonly Deal[]>> {
  const rows = await db
    .selectFrom('opportunity')
    .leftJoin('rep', 'rep.id', 'opportunity.owner_id')
    .select(['account_id', 'opportunity.code', 'opportunity.name', 'amount', 'probability'])
    .select(['expected_close as expectedClose', 'rep.code as rep'])
    .where('account_id', 'in', ids)
    .where('status', '=', 'open')
    .where('opportunity.deleted_at', 'is', null)
    .orderBy('expected_close')
    .orderBy('opportunity.id')
    .execute();
  const deals = new Map<number, Deal[]>();
  for (const { account_id, amount, ...deal } of rows) {
    const minor = amount === null ? null : Math.round(amount * MINOR);
    deals.set(account_id, [...(deals.get(account_id) ?? []), { ...deal, amount: minor }]);
  }
  return deals;
}

export interface HandoverNote {
  readonly note: string;
  readonly reason: string;
}

/** Notes in force, by account code. */
export async function readHandoverNotes(db: Db, planId: number): Promise<ReadonlyMap<string, HandoverNote>> {
  const rows = await db
    .selectFrom('handover_note')
    .select(['account', 'note', 'reason'])
    .where('plan_id', '=', planId)
    .where('replaced_at', 'is', null)
    .execute();
  return new Map(rows.map(({ account, ...note }) => [account, note]));
}

/** The former note stays, as replaced. */
export async function replaceHandoverNote(
  db: Db,
  planId: number,
  account: string,
  { note, reason }: HandoverNote,
  at: string,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('handover_note')
    .set({ replaced_at: at })
    .where('plan_id', '=', planId)
    .where('account', '=', account)
    .where('replaced_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows > 0n) requireAffected(1, numUpdatedRows, 'handover note');
  if (note === '') return;
  await db
    .insertInto('handover_note')
    .values({ plan_id: planId, account, note, reason, at, replaced_at: null })
    .execute();
}
