import type { CallOutput, CallParsed } from '@shared/contract/contract';
import type { LookUpHit, Protection } from '@shared/contract/look-up';
import { type PoolGround, stateOf } from '@shared/rules/pool/pool-ground';
import { isoDay } from '@shared/model/day';
import { dayOf } from '@shared/rules/pool/time';
import { readAccountRows } from '../account-rows';
import { poolOf } from '../pool/ground';
import { dayOrNull } from '../pool/named';
import type { OpenWorkspace } from '../session';
import { placeOf } from './place-of';

const MOST = 12;

/** Whether somebody is there already, whose it is, and whether it is protected on the day the data speaks of. */
export async function findAccounts(
  workspace: OpenWorkspace,
  { planId, address, ...query }: CallParsed<'lookUp.find'>,
): Promise<CallOutput<'lookUp.find'>> {
  const { db, cache } = workspace;
  const plan = await cache.plan(planId);
  const lookUp = await cache.lookUp(plan.ground);
  const { matches, total } = lookUp.find(query, MOST);
  const rows = await readAccountRows(
    db,
    plan,
    matches.map(({ index }) => index),
  );
  const { ground } = await poolOf(workspace, plan, db);
  const hits = rows.map((account, i): LookUpHit => {
    const { match, likeness, formerly } = matches[i];
    const protection = protectionOf(ground, plan.ground.index.account.get(account.code));
    return { account, match, likeness, formerly, protection };
  });
  const vague = hits.length === 0 ? lookUp.tooLittle(query) : null;
  return { hits, total, unit: await placeOf(workspace, lookUp.places(address, query.name)), vague };
}

function protectionOf(ground: PoolGround, account: number | undefined): Protection {
  const { state, by } = account === undefined ? { state: 'pool' as const, by: null } : stateOf(ground, account);
  if (by === null) return { state, rep: null, repName: null, since: null, until: null };
  const { code, name } = ground.field.reps;
  const { rep, registered } = by.claim;
  const until = state === 'recyclable' ? by.standing.keptUntil : by.standing.protectedUntil;
  return { state, rep: code[rep], repName: name[rep], since: isoDay(dayOf(registered)), until: dayOrNull(until) };
}
