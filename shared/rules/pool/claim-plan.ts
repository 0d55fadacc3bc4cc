import type { AccountDecision } from '../../model/decision';
import type { AccountCode, RepCode } from '../../model/ids';
import type { DecisionEdit } from '../../model/plan';
import type { Problem } from '../../model/result';
import { mayOverride, reasonsAgainst } from './may-claim';
import { type PoolGround, stateOf } from './pool-ground';
import { MINUTES_PER_DAY } from './time';

/** What a wish to claim comes to, account by account. */
export interface ClaimCheck {
  readonly account: number;
  readonly reasons: readonly Problem[];
  /** Whether a reason given by a person overcomes them. */
  readonly overridable: boolean;
}

/**
 * Judges wishes of one rep in their order; each one allowed counts against the caps for those after it.
 * @param override wishes that may be overcome count as allowed
 */
export function checkClaims(
  ground: PoolGround,
  accounts: readonly number[],
  rep: number,
  override: boolean,
): ClaimCheck[] {
  const { field, evaluation, policy, day, ledger } = ground;
  return accounts.map((account) => {
    const state = stateOf(ground, account);
    const reasons = reasonsAgainst(
      {
        rep,
        day,
        state,
        owner: evaluation.ownership.owner[account],
        decided: isDecided(ground, account, rep),
        claimsToday: ledger.claimsOn(rep),
        held: ledger.held(rep),
        lastEnd: ledger.lastEnd(account, rep),
      },
      policy,
      field.reps.name,
    );
    const overridable = mayOverride(reasons);
    if (reasons.length === 0 || (override && overridable)) {
      const registered = day * MINUTES_PER_DAY;
      const plain = { statedEnd: null, assigned: registered, firstContact: null, ended: null };
      ledger.add({ id: -1 - account, account, rep, registered, ...plain });
    }
    return { account, reasons, overridable };
  });
}

/** Whether a decision that outranks an assignment by hand keeps the account from the rep. */
function isDecided({ snapshot, field, evaluation }: PoolGround, account: number, rep: number): boolean {
  if (evaluation.ownership.owner[account] === rep) return false;
  const of = snapshot.decisions.get(account);
  if (!of) return false;
  const excluded =
    of.exclusion !== undefined && (of.exclusion.rep === null || of.exclusion.rep === field.reps.code[rep]);
  return of.lock !== undefined || of.ruling !== undefined || excluded;
}

/** Whether a lock or ruling keeps an account from going to the pool by hand. */
export function isPinned({ snapshot }: PoolGround, account: number): boolean {
  const of = snapshot.decisions.get(account);
  return of?.lock !== undefined || of?.ruling !== undefined;
}

/** Assigns accounts by hand to a rep, or to the pool (`rep` null); what already stands so is left out. */
export function assignByHand(
  { snapshot, field, evaluation }: PoolGround,
  accounts: readonly number[],
  rep: number | null,
  reason: string,
): DecisionEdit[] {
  return accounts.flatMap((account): DecisionEdit[] => {
    if (evaluation.ownership.owner[account] === (rep ?? -1)) return [];
    // Casts: the field holds the codes as they were checked when imported.
    const to: AccountDecision = {
      account: field.accounts.code[account] as AccountCode,
      kind: 'manual',
      rep: rep === null ? null : (field.reps.code[rep] as RepCode),
      reason,
    };
    return [{ from: snapshot.decisions.get(account)?.manual ?? null, to }];
  });
}
