import { protectedUntil } from '../pool/claim-state';
import type { PastClaim } from '../pool/history';
import type { PoolGround } from '../pool/pool-ground';
import { dayOf } from '../pool/time';
import type { Share } from './evaluate-reps';
import type { EvaluationPeriod } from './periods';

/**
 * By rep, how many claims and activities of a period kept to the rules: not on an account that another rep's earlier claim
 * protected on that day, nor activity at an account that the plan gives to another rep.
 */
export function compliance(ground: PoolGround, { from, to }: EvaluationPeriod): Share[] {
  const { field, evaluation, history, ledger } = ground;
  const count = field.reps.code.length;
  const kept = new Float64Array(count);
  const all = new Float64Array(count);
  const { owner } = evaluation.ownership;
  const note = (rep: number, keeps: boolean): void => {
    all[rep]++;
    if (keeps) kept[rep]++;
  };
  for (const claim of history.claims) {
    const day = dayOf(claim.registered);
    if (day < from || day > to) continue;
    note(claim.rep, !isGuarded(ground, ledger.ofAccount(claim.account), claim.rep, day, claim.registered));
  }
  const { start, at, rep } = history.activities;
  for (let account = 0; account < owner.length; account++) {
    const claims = ledger.ofAccount(account);
    for (let k = start[account]; k < start[account + 1]; k++) {
      const day = dayOf(at[k]);
      if (day < from || day > to || rep[k] < 0) continue;
      const own = owner[account] < 0 || owner[account] === rep[k] || isClaimant(claims, rep[k], day);
      note(rep[k], own && !isGuarded(ground, claims, rep[k], day, at[k]));
    }
  }
  return Array.from(all, (of, r) => ({ good: kept[r], of }));
}

/** Whether an earlier claim of another rep protects the account on the day. */
function isGuarded(
  { policy }: PoolGround,
  claims: readonly PastClaim[],
  rep: number,
  day: number,
  minute: number,
): boolean {
  return claims.some(
    (claim) =>
      claim.rep !== rep &&
      claim.registered < minute &&
      day <= protectedUntil(claim, policy) &&
      (claim.ended === null || claim.ended.at > minute),
  );
}

function isClaimant(claims: readonly PastClaim[], rep: number, day: number): boolean {
  return claims.some((claim) => claim.rep === rep && dayOf(claim.registered) <= day);
}
