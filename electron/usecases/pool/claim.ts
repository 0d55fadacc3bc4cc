import type { CallParsed } from '@shared/contract/contract';
import type { Left } from '@shared/contract/pool';
import { DomainError } from '@shared/model/result';
import { assignByHand, checkClaims, type ClaimCheck } from '@shared/rules/pool/claim-plan';
import type { PoolGround } from '@shared/rules/pool/pool-ground';
import { idsByCode } from '@electron/store/ids';
import type { ClaimEntry } from '@electron/store/pool/claim-edits';
import { insertClaims } from '@electron/store/pool/write-claims';
import type { Db } from '@electron/workspace/schema';
import { inTransaction, mutate } from '../mutate';
import type { OpenWorkspace, Session } from '../session';
import { changeOf, type Done, NOTHING_DONE, recordAct, requireOpenPlan } from './act';
import { type PlanPool, readPlanPool } from './ground';
import { type NameOf, namesOf } from './named';

/** What stands against a claim; writes nothing. */
export async function checkClaim(
  workspace: OpenWorkspace,
  { planId, accounts, rep }: CallParsed<'pool.check'>,
): Promise<Left[]> {
  const pool = await readPlanPool(workspace, planId);
  const wanted = positionsOf(pool, accounts);
  const name = await namesOf(workspace.db, pool.ground.field, wanted);
  return checkClaims(pool.ground, wanted, repOf(pool, rep), false)
    .filter(({ reasons }) => reasons.length > 0)
    .map((check) => leftOf(pool.ground, check, name));
}

/** Registers what the policy allows, or a reason overrides; the rest is told and left as it was. */
export function claim(session: Session, wish: CallParsed<'pool.claim'>): Promise<Done> {
  return mutate(session, async (workspace) => {
    const pool = await readPlanPool(workspace, wish.planId);
    requireOpenPlan(pool.plan);
    const wanted = positionsOf(pool, wish.accounts);
    const rep = repOf(pool, wish.rep);
    const name = await namesOf(workspace.db, pool.ground.field, wanted);
    const override = wish.override !== '';
    const checks = checkClaims(pool.ground, wanted, rep, override);
    const taken = checks.filter(({ reasons, overridable }) => reasons.length === 0 || (override && overridable));
    const left = checks.filter((check) => !taken.includes(check)).map((check) => leftOf(pool.ground, check, name));
    if (taken.length === 0) return { ...NOTHING_DONE, left };
    const { edit, next, patch } = await inTransaction(workspace, (trx) =>
      write(trx, session.now(), pool, taken, rep, wish.override),
    );
    workspace.cache.keep(next);
    session.emitChange(['accounts', 'plans']);
    return { edit, done: taken.length, left, change: changeOf(next, patch) };
  });
}

async function write(
  trx: Db,
  at: string,
  { plan, ground, asOf }: PlanPool,
  taken: readonly ClaimCheck[],
  rep: number,
  override: string,
) {
  const { field } = ground;
  const repCode = field.reps.code[rep];
  const codes = taken.map(({ account }) => field.accounts.code[account]);
  const accountId = await idsByCode(trx, 'account', codes);
  const repId = await idsByCode(trx, 'rep', [repCode]);
  const claims = taken.map(({ account, reasons }) => ({
    accountId: accountId(field.accounts.code[account]),
    repId: repId(repCode),
    registeredAt: onDay(asOf, at),
    overrideReason: reasons.length === 0 ? '' : override,
  }));
  const ids = await insertClaims(trx, claims);
  const entries = ids.map((id, i): ClaimEntry => {
    return { claim: id, account: codes[i], rep: repCode, made: true, from: null, to: null };
  });
  const decisions = assignByHand(
    ground,
    taken.map(({ account }) => account),
    rep,
    override,
  );
  const label = { code: 'claimAccounts', params: { count: decisions.length, rep: field.reps.name[rep] } };
  return recordAct(trx, plan, { kind: 'claimed', at, reason: override, label, entries, decisions });
}

/** The time of day as it is, on the day the data speaks of: what is done by hand belongs to what is on the screen. */
export function onDay(asOf: string, at: string): string {
  return `${asOf}${at.slice(10)}`;
}

/** Twice the same account is once. @throws DomainError `data.unknownAccount` */
export function positionsOf({ plan }: PlanPool, accounts: readonly string[]): number[] {
  return [...new Set(accounts)].map((code) => {
    const i = plan.ground.index.account.get(code);
    if (i === undefined) throw new DomainError('data.unknownAccount', { code });
    return i;
  });
}

function repOf({ plan }: PlanPool, code: string): number {
  const rep = plan.ground.index.rep.get(code);
  if (rep === undefined) throw new DomainError('data.unknownRep', { code });
  return rep;
}

export function leftOf({ field }: PoolGround, { account, reasons, overridable }: ClaimCheck, name: NameOf): Left {
  return { account: field.accounts.code[account], name: name(account), reasons: [...reasons], overridable };
}
