import { z } from 'zod';
import { RepCode } from './ids';

/** A rep who works an account beside its owner, with the share of work and credit that is theirs. */
export const Follower = z.strictObject({ rep: RepCode, share: z.number().gt(0).max(1) });
export type Follower = z.infer<typeof Follower>;

export const MOST_FOLLOWERS = 20;

/** Shares are compared after rounding: 0.1 ten times is one. */
export const TOLERANCE = 1e-9;

/** Followers of one account, each named once, together at most the whole; what is left is the owner's. */
export const Followers = z
  .array(Follower)
  .max(MOST_FOLLOWERS)
  .refine((list) => new Set(list.map(({ rep }) => rep)).size === list.length, 'follower.twice')
  .refine((list) => list.reduce((sum, { share }) => sum + share, 0) <= 1 + TOLERANCE, 'follower.tooMuch');
