import type { CallName } from '@shared/contract/contract';
import { DomainError } from '@shared/model/result';
import { explain } from '@shared/planning/explain';
import { readContacts } from '@electron/store/contacts';
import { readOpportunities } from '@electron/store/opportunities';
import { readAccountRows } from './account-rows';
import { type AccountQuery, searchAccounts } from './account-search';
import type { HandlersOf } from './handlers';
import type { PlanState } from './plan-state';
import type { Session } from './session';
import { setParent } from './set-parent';

type AccountCall = Extract<CallName, `accounts.${string}`>;

/** The hits of the last search in a plan: scrolling asks for the same again, page by page. An edit makes a new PlanState. */
const lastHits = new WeakMap<PlanState, { readonly key: string; readonly hits: Int32Array }>();

export function createAccountHandlers(session: Session): HandlersOf<AccountCall> {
  return {
    'accounts.query': async (query) => {
      const { db, cache } = session.require();
      const plan = await cache.plan(query.planId);
      const hits = await hitsOf(session, plan, query);
      const page = hits.subarray(query.offset, query.offset + query.limit);
      return { total: hits.length, rows: await readAccountRows(db, plan, [...page]) };
    },
    'accounts.explain': async ({ planId, account }) => {
      const { db, cache } = session.require();
      const plan = await cache.plan(planId);
      const { field, index } = plan.ground;
      const i = index.account.get(account);
      const [row] = i === undefined ? [] : await readAccountRows(db, plan, [i]);
      if (i === undefined || !row) throw new DomainError('data.unknownAccount', { code: account });
      return { account: row, steps: explain(field, plan.snapshot, index, i) };
    },
    'accounts.setParent': ({ account, parent }) => setParent(session, account, parent),
    'accounts.related': async ({ account }) => {
      const { db } = session.require();
      return { contacts: await readContacts(db, account), opportunities: await readOpportunities(db, account) };
    },
  };
}

async function hitsOf(session: Session, plan: PlanState, { filter, sort }: AccountQuery): Promise<Int32Array> {
  const key = JSON.stringify([filter, sort]);
  const known = lastHits.get(plan);
  if (known?.key === key) return known.hits;
  const directory = await session.require().cache.directory(plan.ground);
  const hits = searchAccounts(plan, directory, filter, sort);
  lastHits.set(plan, { key, hits });
  return hits;
}
