import type { CallParsed } from '@shared/contract/contract';
import type { Problem } from '@shared/model/result';
import { DomainError } from '@shared/model/result';
import { assignByHand, type ClaimCheck, isPinned } from '@shared/rules/pool/claim-plan';
import { claimState } from '@shared/rules/pool/claim-state';
import type { PastClaim } from '@shared/rules/pool/history';
import { type PoolGround, stateOf } from '@shared/rules/pool/pool-ground';
import type { ClaimEntry } from '@electron/store/pool/claim-edits';
import { setClaimEnd } from '@electron/store/pool/write-claims';
import type { Db } from '@electron/workspace/schema';
import { inTransaction, mutate } from '../mutate';
import type { Session } from '../session';
import { changeOf, type Done, NOTHING_DONE, recordAct, requireOpenPlan } from './act';
import { leftOf, onDay, positionsOf } from './claim';
import { type PlanPool, readPlanPool } from './ground';
import { namesOf } from './named';

/**
 * Ends the claims of these accounts' holders and puts the accounts in the pool, as one change. Taking back is for accounts
 * the policy lets go; giving back is for any the plan gives to somebody, with a reason.
 * @throws DomainError `pool.reasonMissing`
 */
export function release(session: Session, wish: CallParsed<'pool.release'>): Promise<Done> {
  if (wish.how === 'returned' && wish.reason === '') throw new DomainError('pool.reasonMissing');
  return mutate(session, async (workspace) => {
    const pool = await readPlanPool(workspace, wish.planId);
    requireOpenPlan(pool.plan);
    const wanted = positionsOf(pool, wish.accounts);
    const name = await namesOf(workspace.db, pool.ground.field, wanted);
    const checks = wanted.map((account) => check(pool.ground, account, wish.how));
    const taken = checks.filter(({ reasons }) => reasons.length === 0).map(({ account }) => account);
    const left = checks.filter(({ reasons }) => reasons.length > 0).map((c) => leftOf(pool.ground, c, name));
    if (taken.length === 0) return { ...NOTHING_DONE, left };
    const { edit, next, patch } = await inTransaction(workspace, (trx) => write(trx, session.now(), pool, taken, wish));
    workspace.cache.keep(next);
    session.emitChange(['accounts', 'plans']);
    return { edit, done: taken.length, left, change: changeOf(next, patch) };
  });
}

function check(ground: PoolGround, account: number, how: 'returned' | 'recycled'): ClaimCheck {
  const { state } = stateOf(ground, account);
  const reasons: Problem[] = [];
  if (isPinned(ground, account)) reasons.push({ code: 'pool.decided', params: {} });
  if (ground.evaluation.ownership.owner[account] < 0) reasons.push({ code: 'pool.inPool', params: {} });
  else if (how === 'recycled' && state !== 'recyclable') reasons.push({ code: 'pool.notRecyclable', params: {} });
  return { account, reasons, overridable: false };
}

async function write(
  trx: Db,
  at: string,
  { plan, ground, asOf }: PlanPool,
  taken: readonly number[],
  { how, reason }: CallParsed<'pool.release'>,
) {
  const { field } = ground;
  const end = { at: onDay(asOf, at), how, reason };
  const entries = taken.flatMap((account) =>
    openClaims(ground, account).map((claim): ClaimEntry => {
      const code = field.accounts.code[account];
      return { claim: claim.id, account: code, rep: field.reps.code[claim.rep], made: false, from: null, to: end };
    }),
  );
  for (const { claim, to } of entries) await setClaimEnd(trx, claim, to);
  const decisions = assignByHand(ground, taken, null, reason);
  const label = {
    code: how === 'returned' ? 'returnAccounts' : 'recycleAccounts',
    params: { count: taken.length },
  };
  return recordAct(trx, plan, { kind: how, at, reason, label, entries, decisions });
}

/** Claims of the account's owner that nobody has ended yet, run out or not. */
function openClaims({ ledger, history, field, policy, day, evaluation }: PoolGround, account: number): PastClaim[] {
  const owner = evaluation.ownership.owner[account];
  const tier = field.accounts.tier[account];
  return ledger
    .ofAccount(account)
    .filter((claim) => claim.rep === owner)
    .filter((claim) => claimState(claim, history.activities, tier, policy, day).state !== 'ended');
}
