import { z } from 'zod';

/** How a claim was ended by a person: given back by its rep, or taken back by the policy. */
export const ClaimEnd = z.enum(['returned', 'recycled']);
export type ClaimEnd = z.infer<typeof ClaimEnd>;

export const ClaimEditKind = z.enum(['claimed', 'returned', 'recycled']);
export type ClaimEditKind = z.infer<typeof ClaimEditKind>;

/**
 * `protected`: nobody else may claim. `kept`: protection is over, follow-up is not; others may claim. `recyclable`: may be
 * taken back. `over`: past the hard stop, of a tier that is never taken back. `ended`: given or taken back.
 */
export const ClaimStateName = z.enum(['protected', 'kept', 'recyclable', 'over', 'ended']);
export type ClaimStateName = z.infer<typeof ClaimStateName>;

/**
 * `protected`: a claim keeps others off. `kept`: its claim's protection is over, others may claim. `recyclable`: may be taken
 * back from its claimant. `owned`: the plan gives it to somebody, without a claim of theirs. `pool`: nobody's.
 */
export const PoolState = z.enum(['protected', 'kept', 'recyclable', 'owned', 'pool']);
export type PoolState = z.infer<typeof PoolState>;

/** `returned` and `recycled`: a person's act. The others: why the plan gives the account to nobody. */
export const PoolReason = z.enum(['returned', 'recycled', 'unplaced', 'noTerritory', 'noRep', 'decided', 'excluded']);
export type PoolReason = z.infer<typeof PoolReason>;

/** Why a policy kept to the letter would not have taken a claim. */
export const Refusal = z.enum(['alreadyHeld', 'protected', 'coolDown', 'capDay', 'capHeld']);
export type Refusal = z.infer<typeof Refusal>;

/** How an account held by a claim is lost when a policy is kept to the letter. `merged`: it was another's, too, who had claimed it first. */
export const Loss = z.enum(['inactive', 'hardStop', 'overtaken', 'returned', 'merged']);
export type Loss = z.infer<typeof Loss>;

/**
 * How a claim fares under one policy compared with another. Losses: `lost` (kept by the other), `sooner` (lost by both, earlier),
 * `refused` (accepted by the other). Gains: `kept`, `later`, `allowed`.
 */
export const DryEffect = z.enum(['lost', 'sooner', 'refused', 'kept', 'later', 'allowed']);
export type DryEffect = z.infer<typeof DryEffect>;

/** What claims can be narrowed to: how they stand, those that run out soon, collide, or whose first contact came late. */
export const ClaimFilter = z.enum(['protected', 'warning', 'recyclable', 'rivals', 'late', 'ended']);
export type ClaimFilter = z.infer<typeof ClaimFilter>;
