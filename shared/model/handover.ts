import { z } from 'zod';

/** What becomes of open opportunities when their account changes owner. */
export const OPEN_DEALS = ['exempt', 'holdout', 'now'] as const;
export const OpenDeals = z.enum(OPEN_DEALS);
export type OpenDeals = z.infer<typeof OpenDeals>;

export const HandoverSettings = z.strictObject({
  /** `exempt`: the former owner closes them; `holdout`: so for a number of days; `now`: they go along at once. */
  openDeals: OpenDeals,
  holdoutDays: z.number().int().min(0).max(3650),
  /** Whose open opportunities are less likely than this to be won go along at once, whatever the policy says. */
  leastProbability: z.number().min(0).max(1),
});
export type HandoverSettings = z.infer<typeof HandoverSettings>;
