import type { PoolPolicy } from '../../model/policy';
import type { Evaluation } from '../../planning/evaluation';
import type { Field } from '../../planning/field';
import type { PlanSnapshot } from '../../planning/snapshot';
import { type AccountState, accountState } from './account-state';
import type { PoolHistory } from './history';
import type { Ledger } from './ledger';

/** What questions about pool and follow-up are answered from: a plan, what is recorded, the policy, and the day asked about. */
export interface PoolGround {
  readonly field: Field;
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
  readonly history: PoolHistory;
  readonly policy: PoolPolicy;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly ledger: Ledger;
}

/** How one account stands, by the plan and its claims. */
export function stateOf(ground: PoolGround, account: number): AccountState {
  const { field, evaluation, history, policy, day, ledger } = ground;
  const owner = evaluation.ownership.owner[account];
  return accountState(ledger.ofAccount(account), owner, history.activities, field.accounts.tier[account], policy, day);
}
