import { z } from 'zod';
import { PlanId } from '../model/ids';
import { PlanPatch } from '../model/plan';
import { Locale } from './app';
import { call } from './define';
import { OptimiseLimit, OptimiseRemark } from './optimise';

const Share = z.number().min(0).max(1);
const Accounts = z.number().int().min(0).max(1_000_000);

/** What a person asks when accounts are given to reps one by one. */
export const AccountsWishes = z.strictObject({
  /** Share of its capacity that a rep may be given at most. */
  most: z.number().min(0.1).max(3),
  /** Tolerated |deviation| of each rep's utilisation from the mean; null = no matter. */
  band: z.number().min(0.01).max(1).nullable(),
  /** What of an account its rep must have, where the account says it. */
  match: z.array(z.enum(['industry', 'product', 'need'])).max(3),
  /** Hours of travel a year that a change of owner must save. */
  changeHours: z.number().min(0).max(1000),
  /** Of what has an owner today; the last two in accounts of each rep. */
  caps: z.strictObject({
    revenueShare: Share.nullable(),
    accountShare: Share.nullable(),
    handedOff: Accounts.nullable(),
    takenOver: Accounts.nullable(),
  }),
  /** Accounts that a person has given to a rep stay there. */
  keepManual: z.boolean(),
  seed: z.number().int().min(0).max(2_147_483_647),
});
export type AccountsWishes = z.infer<typeof AccountsWishes>;

/** Time in seconds a year, money in minor units; change is counted from the reference plan, a first owner is none. */
export const AccountsFigures = z.strictObject({
  owned: z.number().int(),
  travel: z.number(),
  workload: z.number(),
  /** Of all capacity. */
  meanUtilisation: z.number(),
  largestUtilisation: z.number(),
  smallestUtilisation: z.number(),
  /** Largest and mean |utilisation ÷ mean utilisation − 1|. */
  largestDeviation: z.number(),
  meanDeviation: z.number(),
  /** Work beyond what reps may be given. */
  over: z.number(),
  movedAccounts: z.number().int(),
  movedRevenue: z.number(),
  movedShare: z.number(),
  firstOwners: z.number().int(),
});
export type AccountsFigures = z.infer<typeof AccountsFigures>;

export const AccountsRep = z.strictObject({
  code: z.string(),
  name: z.string(),
  capacity: z.number(),
  before: z.strictObject({ accounts: z.number().int(), workload: z.number() }),
  after: z.strictObject({ accounts: z.number().int(), workload: z.number() }),
  lost: z.number().int(),
  gained: z.number().int(),
});
export type AccountsRep = z.infer<typeof AccountsRep>;

export const AccountsReport = z.strictObject({
  plan: z.strictObject({ id: PlanId, name: z.string(), revision: z.number().int() }),
  /** The plan that change is counted from. */
  reference: z.strictObject({ id: PlanId, name: z.string() }),
  seed: z.number().int(),
  limit: OptimiseLimit,
  repeatable: z.boolean(),
  stopped: z.boolean(),
  /** Every rep works within what was asked. */
  feasible: z.boolean(),
  present: AccountsFigures,
  found: AccountsFigures,
  /** Travel and price of change, in seconds a year, of what was found; and what nothing within the limits can be below. */
  cost: z.number(),
  bound: z.number(),
  reps: z.array(AccountsRep),
  remarks: z.array(OptimiseRemark),
  steps: z.number(),
  patch: PlanPatch,
});
export type AccountsReport = z.infer<typeof AccountsReport>;

export const optimiseAccountsCalls = {
  /** Searches in a worker and writes nothing. Cancelling its task stops it and keeps the best found so far. */
  'optimise.accounts': call(
    z.strictObject({
      planId: PlanId,
      wishes: AccountsWishes,
      limit: OptimiseLimit,
      /** Language of the reason that each decision carries. */
      locale: Locale,
    }),
    AccountsReport,
  ),
};
