import type { CallOutput } from '@shared/contract/contract';
import { isoDay } from '@shared/model/day';
import { dayOfText } from '@shared/rules/pool/time';
import { appendAudit } from '@electron/store/audit';
import { handDealOver, type PromisedDeal, readHeldDeals } from '@electron/store/due-deals';
import { readActivePlanId } from '@electron/store/plans';
import { readAccountNames } from '@electron/store/pool/account-names';
import { inTransaction } from '../mutate';
import type { OpenWorkspace, Session } from '../session';
import { listHandover } from './list';

/** What becomes of open opportunities when a plan takes the place of the active one; nothing when it is the first. */
export async function promisedDeals(workspace: OpenWorkspace, planId: number, now: string): Promise<PromisedDeal[]> {
  const activeId = await readActivePlanId(workspace.db);
  if (activeId === null || activeId === planId) return [];
  const { rows, effectiveOn } = await listHandover(workspace, planId, now);
  return rows.flatMap(({ account, from, deals }) =>
    deals.flatMap(({ code, name, rep, how, until }): PromisedDeal[] => {
      // What belongs to the account goes with it.
      if (how === 'now' && rep === null) return [];
      const dueOn = how === 'exempt' ? null : how === 'now' ? effectiveOn : dayAfter(until ?? effectiveOn);
      return [{ account, code, name, from, how, dueOn }];
    }),
  );
}

function dayAfter(day: string): string {
  return isoDay((dayOfText(day) ?? 0) + 1);
}

/** Gives the opportunities of the active plan whose day has come to who owns their account by then. @returns how many */
export async function handOverDueDeals(session: Session, workspace: OpenWorkspace, today: string): Promise<number> {
  const { db, cache } = workspace;
  const planId = await readActivePlanId(db);
  if (planId === null) return 0;
  const due = (await readHeldDeals(db, planId)).filter(
    ({ state, dueOn }) => state === 'waiting' && dueOn !== null && dueOn <= today,
  );
  if (due.length === 0) return 0;
  const { ground, evaluation } = await cache.plan(planId);
  const { field, index } = ground;
  const at = session.now();
  await inTransaction(workspace, async (trx) => {
    for (const { id, account, name, from } of due) {
      const i = index.account.get(account);
      const owner = i === undefined ? -1 : evaluation.ownership.owner[i];
      const to = owner < 0 ? null : field.reps.code[owner];
      await handDealOver(trx, planId, id, to, at);
      const detail = { subject: name, account, from, to };
      await appendAudit(trx, { at, planId, event: 'dealHandedOver', seq: null, detail });
    }
  });
  session.emitChange(['accounts']);
  return due.length;
}

/** What was promised of open opportunities when the plan came into force, and what has become of it. */
export async function listDeals({ db, cache }: OpenWorkspace, planId: number): Promise<CallOutput<'handover.deals'>> {
  const { ground, evaluation } = await cache.plan(planId);
  const { field, index } = ground;
  const nameOf = (code: string | null): string => {
    const r = code === null ? undefined : index.rep.get(code);
    return r === undefined ? '' : field.reps.name[r];
  };
  const held = await readHeldDeals(db, planId);
  const accounts = await readAccountNames(
    db,
    held.map(({ account }) => account),
  );
  return held.map(({ id, account, name, from, how, dueOn, state }) => {
    const i = index.account.get(account);
    const owner = i === undefined ? -1 : evaluation.ownership.owner[i];
    return {
      id,
      account,
      accountName: accounts.get(account) ?? '',
      name,
      fromName: nameOf(from),
      toName: owner < 0 ? '' : field.reps.name[owner],
      how,
      dueOn,
      state,
    };
  });
}
