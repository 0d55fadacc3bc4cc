import type { OpenDeals } from '@shared/model/handover';
import type { Db } from '@electron/workspace/schema';

/** An open opportunity of an account that changes hands with a plan. */
export interface PromisedDeal {
  readonly account: string;
  readonly code: string;
  readonly name: string;
  /** Code of who hands the account over; null = the pool. */
  readonly from: string | null;
  readonly how: OpenDeals;
  /** The day it goes along; null = it stays until it is closed. */
  readonly dueOn: string | null;
}

/** Writes down what becomes of an opportunity. One that stays for a while is from now on the former owner's own. */
export async function promiseDeal(db: Db, planId: number, deal: PromisedDeal): Promise<void> {
  const { account, code, name, from, how, dueOn } = deal;
  const row = await db
    .selectFrom('opportunity')
    .innerJoin('account', 'account.id', 'opportunity.account_id')
    .select(['opportunity.id', 'opportunity.owner_id'])
    .where('account.code', '=', account)
    .where('opportunity.code', '=', code)
    .where('opportunity.name', '=', name)
    .where('status', '=', 'open')
    .where('opportunity.deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row) return;
  const rep = await db
    .selectFrom('rep')
    .select('id')
    .where('code', '=', from ?? '')
    .executeTakeFirst();
  if (how !== 'now' && row.owner_id === null && rep) await ownDeal(db, row.id, rep.id);
  await db
    .insertInto('due_deal')
    .values({
      plan_id: planId,
      opportunity_id: row.id,
      from_rep_id: rep?.id ?? null,
      how,
      due_on: dueOn,
      state: 'waiting',
      at: null,
    })
    .execute();
}

async function ownDeal(db: Db, id: number, repId: number | null): Promise<void> {
  await db.updateTable('opportunity').set({ owner_id: repId }).where('id', '=', id).execute();
}

export interface HeldDeal extends PromisedDeal {
  readonly id: number;
  readonly state: 'waiting' | 'done' | 'void';
  readonly amount: number | null;
}

/** What a plan's coming into force promised of open opportunities, the next to go first. */
export async function readHeldDeals(db: Db, planId: number): Promise<HeldDeal[]> {
  const rows = await db
    .selectFrom('due_deal as due')
    .innerJoin('opportunity', 'opportunity.id', 'due.opportunity_id')
    .innerJoin('account', 'account.id', 'opportunity.account_id')
    .leftJoin('rep', 'rep.id', 'due.from_rep_id')
    .select(['opportunity.id', 'account.code as account', 'opportunity.code', 'opportunity.name', 'amount', 'status'])
    .select(['rep.code as from', 'how', 'due_on', 'due.state', 'opportunity.deleted_at'])
    .where('due.plan_id', '=', planId)
    .orderBy((eb) => eb.fn.coalesce('due_on', eb.val('9999')))
    .orderBy('opportunity.id')
    .execute();
  return rows.map(({ due_on, status, deleted_at, state, ...row }) => {
    // One that is closed, or that its source no longer has, is handed over to nobody.
    const over = status !== 'open' || deleted_at !== null;
    const now = state === 'waiting' && over ? 'void' : state;
    return { ...row, dueOn: due_on, state: now };
  });
}

/** @param to code of the new owner; null = the account's own owner, whoever that is */
export async function handDealOver(db: Db, planId: number, id: number, to: string | null, at: string): Promise<void> {
  const rep =
    to === null ? undefined : await db.selectFrom('rep').select('id').where('code', '=', to).executeTakeFirst();
  await ownDeal(db, id, rep?.id ?? null);
  await db
    .updateTable('due_deal')
    .set({ state: 'done', at })
    .where('plan_id', '=', planId)
    .where('opportunity_id', '=', id)
    .execute();
}
