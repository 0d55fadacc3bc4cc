/** A claim in force that keeps others off an account. */
export interface Guard {
  readonly account: number;
  readonly rep: number;
  /** Last day, YYYY-MM-DD. */
  readonly until: string;
}

/**
 * Protected accounts that an edit gives to somebody else than their claimant.
 * @param before, after rep index by account, -1 = nobody
 */
export function brokenProtection(guards: readonly Guard[], before: Int32Array, after: Int32Array): Guard[] {
  return guards.filter(({ account, rep }) => before[account] !== after[account] && after[account] !== rep);
}
