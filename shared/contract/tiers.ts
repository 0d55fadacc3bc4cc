import { z } from 'zod';
import { AccountCode } from '../model/ids';
import { Tier } from '../model/tier';
import { call } from './define';

export const TierOverride = z.strictObject({
  account: z.string(),
  tier: Tier,
  reason: z.string(),
  at: z.iso.datetime(),
});
export type TierOverride = z.infer<typeof TierOverride>;

/** What the tier of every account is made from, in the field's order; NaN where a figure is missing, money in currency units. */
export interface TierSheet {
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly revenue: Float64Array;
  readonly potential: Float64Array;
  readonly growth: Float64Array;
  readonly margin: Float64Array;
  /** 1 = flagged as strategic. */
  readonly strategic: Uint8Array;
  readonly overrides: readonly TierOverride[];
}

/** Checked by its maker; its arrays are too large to walk on every crossing. */
const Sheet = z.custom<TierSheet>((value) => typeof value === 'object' && value !== null && 'strategic' in value);

/** Accounts whose tier one change may set. */
export const MOST_TIER_WISHES = 5000;

/** `tier` null gives the account back to the rule. */
const TierWish = z.strictObject({ account: AccountCode, tier: Tier.nullable(), reason: z.string().trim().max(2000) });
export type TierWish = z.infer<typeof TierWish>;

export const tierCalls = {
  'tier.list': call(z.strictObject({}), Sheet),
  /** Replies what undoes it: the same call with what stood before. */
  'tier.override': call(
    z.strictObject({ wishes: z.array(TierWish).min(1).max(MOST_TIER_WISHES) }),
    z.strictObject({ former: z.array(TierWish) }),
  ),
};
