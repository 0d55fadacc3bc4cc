import { z } from 'zod';
import { AccountCode, RepCode } from './ids';

/** Why an account has the owner it has, in the order of precedence (DESIGN section 2). */
export const CAUSES = ['lock', 'ruling', 'exclusion', 'manual', 'rule', 'geography', 'none'] as const;
export const Cause = z.enum(CAUSES);
export type Cause = z.infer<typeof Cause>;

export const DECISION_KINDS = ['lock', 'ruling', 'exclusion', 'manual'] as const;
export const DecisionKind = z.enum(DECISION_KINDS);
export type DecisionKind = z.infer<typeof DecisionKind>;

/**
 * A person's decision on one account in one plan; at most one of each kind per account.
 * `lock`, `ruling`, `manual`: `rep` owns it (null = deliberately the pool).
 * `exclusion`: with a `rep`, that rep may not own it by any later step; with null, nobody may, and it goes to the pool.
 */
export const AccountDecision = z.strictObject({
  account: AccountCode,
  kind: DecisionKind,
  rep: RepCode.nullable(),
  reason: z.string().max(2000),
});
export type AccountDecision = z.infer<typeof AccountDecision>;
