import { z } from 'zod';
import { AccountCode, RepCode } from './ids';

export const OPPORTUNITY_STATUSES = ['open', 'won', 'lost'] as const;
export const OpportunityStatus = z.enum(OPPORTUNITY_STATUSES);
export type OpportunityStatus = z.infer<typeof OpportunityStatus>;

/**
 * A sale in the making. An account's open pipeline is what its file says; where that says nothing, it is the plain sum of
 * its open opportunities (not weighted by probability: handing an account over puts the whole amount at stake).
 */
export const Opportunity = z.strictObject({
  account: AccountCode,
  /** Stable key; '' = none, it is then known by name within the account. */
  code: z.string().max(64),
  name: z.string().trim().min(1).max(200),
  stage: z.string().max(80),
  /** Money in the workspace's currency. */
  amount: z.number().min(0).max(1e12).nullable(),
  /** Of winning it, as a fraction. */
  probability: z.number().min(0).max(1).nullable(),
  expectedClose: z.iso.date().nullable(),
  owner: RepCode.nullable(),
  openedOn: z.iso.date().nullable(),
  status: OpportunityStatus,
});
export type Opportunity = z.infer<typeof Opportunity>;
