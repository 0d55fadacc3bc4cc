import type { CallOutput } from '@shared/contract/contract';
import type { ClaimRow, PoolRow } from '@shared/contract/pool';
import type { PlanId } from '@shared/model/ids';
import { DomainError } from '@shared/model/result';
import { followUpOf } from '@shared/rules/pool/due-list';
import { poolEntries } from '@shared/rules/pool/pool-list';
import { stateOf } from '@shared/rules/pool/pool-ground';
import { dayOf } from '@shared/rules/pool/time';
import type { OpenWorkspace } from '../session';
import { readPlanPool } from './ground';
import { claimRow, dayOrNull, lastActivityDay, namedAccount, namesOf, repCode } from './named';

/** Rows told one by one; all are counted. */
const MOST = 5000;

export async function listPool(workspace: OpenWorkspace, planId: PlanId): Promise<CallOutput<'pool.list'>> {
  const { ground, asOf } = await readPlanPool(workspace, planId);
  const entries = poolEntries(ground);
  const shown = entries.slice(0, MOST);
  const name = await namesOf(
    workspace.db,
    ground.field,
    shown.map(({ account }) => account),
  );
  const rows = shown.map(
    (entry): PoolRow => ({
      ...namedAccount(ground, entry.account, name),
      why: entry.why,
      reason: entry.reason,
      since: dayOrNull(entry.since),
      lastRep: repCode(ground.field, entry.lastRep),
      lastActivity: lastActivityDay(ground, entry.account),
    }),
  );
  return { asOf, total: entries.length, rows };
}

/** Those registered by the day, latest first. */
export async function listClaims(workspace: OpenWorkspace, planId: PlanId): Promise<CallOutput<'pool.claims'>> {
  const { ground, asOf } = await readPlanPool(workspace, planId);
  const claims = ground.history.claims.filter(({ registered }) => dayOf(registered) <= ground.day).toReversed();
  const shown = claims.slice(0, MOST);
  const name = await namesOf(
    workspace.db,
    ground.field,
    shown.map(({ account }) => account),
  );
  return { asOf, total: claims.length, rows: shown.map((claim) => claimRow(ground, claim, name)) };
}

export async function readStanding(
  workspace: OpenWorkspace,
  planId: PlanId,
  account: string,
): Promise<CallOutput<'pool.account'>> {
  const { plan, ground } = await readPlanPool(workspace, planId);
  const i = plan.ground.index.account.get(account);
  if (i === undefined) throw new DomainError('data.unknownAccount', { code: account });
  const name = await namesOf(workspace.db, ground.field, [i]);
  const state = stateOf(ground, i);
  const claims = ground.ledger.ofAccount(i).filter(({ registered }) => dayOf(registered) <= ground.day);
  const rows = claims.map((claim): ClaimRow => claimRow(ground, claim, name));
  const { due } = followUpOf(ground, i);
  return {
    state: state.state,
    by: rows.find(({ id }) => id === state.by?.claim.id) ?? null,
    claims: rows.toReversed(),
    followUp: due && {
      state: due.state,
      interval: due.interval,
      due: dayOrNull(due.due),
      overdueDays: due.overdueDays,
    },
    lastActivity: lastActivityDay(ground, i),
    why: state.state === 'pool' ? (poolEntries(ground).find((entry) => entry.account === i)?.why ?? null) : null,
  };
}
