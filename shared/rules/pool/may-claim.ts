import type { PoolPolicy } from '../../model/policy';
import type { Problem } from '../../model/result';
import type { AccountState } from './account-state';
import { isoDay } from '../../model/day';

/** What counts against a rep's wish to claim, on the day of the wish. */
export interface ClaimWish {
  readonly rep: number;
  readonly day: number;
  readonly state: AccountState;
  /** Rep index by the plan, -1 = nobody. */
  readonly owner: number;
  /** A lock, ruling or exclusion of the plan decides the account otherwise. */
  readonly decided: boolean;
  /** Claims the rep has registered on that day. */
  readonly claimsToday: number;
  /** Accounts the rep holds by claims. */
  readonly held: number;
  /** Last day on which a claim of this rep on this account was given or taken back; null = never. */
  readonly lastEnd: number | null;
}

/** Reasons that even a manager's word does not overcome. */
const FINAL = new Set(['pool.alreadyHeld', 'pool.decided']);

/**
 * Every reason against, none = allowed. Codes `pool.alreadyHeld|decided|protected|owned|coolDown|capDay|capHeld`.
 * @param names of reps, by index
 */
export function reasonsAgainst(wish: ClaimWish, policy: PoolPolicy, names: readonly string[]): Problem[] {
  const { rep, day, state, owner, lastEnd } = wish;
  const found: Problem[] = [];
  const against = (code: string, params: Problem['params'] = {}): void =>
    void found.push({ code: `pool.${code}`, params });
  const name = (r: number): string => names[r] ?? '';
  const { by } = state;
  if (by !== null && by.claim.rep === rep && state.state !== 'recyclable') against('alreadyHeld', { rep: name(rep) });
  if (wish.decided) against('decided');
  if (by !== null && by.claim.rep !== rep && state.state === 'protected') {
    against('protected', { rep: name(by.claim.rep), until: isoDay(by.standing.protectedUntil) });
  } else if (owner >= 0 && owner !== rep && state.state === 'owned') {
    against('owned', { rep: name(owner) });
  }
  if (lastEnd !== null && day <= lastEnd + policy.coolDownDays) {
    against('coolDown', { rep: name(rep), until: isoDay(lastEnd + policy.coolDownDays) });
  }
  if (wish.claimsToday >= policy.claimsPerDay) against('capDay', { rep: name(rep), limit: policy.claimsPerDay });
  if (wish.held >= policy.heldAtMost) against('capHeld', { rep: name(rep), limit: policy.heldAtMost });
  return found;
}

/** Whether all of these may be overcome by giving a reason. */
export function mayOverride(reasons: readonly Problem[]): boolean {
  return reasons.every(({ code }) => !FINAL.has(code));
}
