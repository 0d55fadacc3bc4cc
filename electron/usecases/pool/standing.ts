import type { CallOutput } from '@shared/contract/contract';
import type { PlanId } from '@shared/model/ids';
import { DomainError } from '@shared/model/result';
import { claimFacts } from '@shared/rules/pool/claim-facts';
import { followUpOf } from '@shared/rules/pool/due-list';
import { stateOf } from '@shared/rules/pool/pool-ground';
import { poolEntry } from '@shared/rules/pool/pool-list';
import { dayOf } from '@shared/rules/pool/time';
import type { OpenWorkspace } from '../session';
import { knownPool } from './ground';
import { claimRow, dayOrNull, lastActivityDay, namesOf } from './named';

/** How one account stands by its claims, and what it is due. */
export async function readStanding(
  workspace: OpenWorkspace,
  planId: PlanId,
  account: string,
): Promise<CallOutput<'pool.account'>> {
  const { plan, ground } = await knownPool(workspace, planId);
  const i = plan.ground.index.account.get(account);
  if (i === undefined) throw new DomainError('data.unknownAccount', { code: account });
  const name = await namesOf(workspace.db, ground.field, [i]);
  const state = stateOf(ground, i);
  const claims = ground.ledger.ofAccount(i).filter(({ registered }) => dayOf(registered) <= ground.day);
  const rows = claims.map((claim) => claimRow(ground, claimFacts(ground, claim), name));
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
    why: poolEntry(ground, i)?.why ?? null,
  };
}
