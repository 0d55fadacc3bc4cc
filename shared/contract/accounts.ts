import { z } from 'zod';
import { Account, PlacedBy } from '../model/account';
import { Contact } from '../model/contact';
import { Cause } from '../model/decision';
import { AccountCode, PlanId } from '../model/ids';
import { Maturity } from '../model/maturity';
import { Opportunity } from '../model/opportunity';
import { Tier } from '../model/tier';
import { call } from './define';

export const AccountSort = z.enum(['code', 'name', 'unit', 'industry', 'tier', 'revenue', 'potential', 'pipeline']);

export const AccountFilter = z.strictObject({
  search: z.string().max(200).optional(),
  units: z.array(z.string().max(32)).max(5000).optional(),
  codes: z.array(z.string().max(64)).max(200_000).optional(),
  /** Accounts that count in this territory in the plan; null = in none. */
  territory: z.string().max(64).nullable().optional(),
  owner: z.string().max(64).nullable().optional(),
  tier: Tier.optional(),
  maturity: Maturity.optional(),
  placedBy: PlacedBy.optional(),
  /** Only accounts whose place is less sure than this, or that have none. */
  lessSure: z.number().min(0).max(1).optional(),
});
export type AccountFilter = z.infer<typeof AccountFilter>;

export const AccountRow = Account.extend({
  tier: Tier,
  maturity: Maturity,
  unitName: z.string(),
  territory: z.string().nullable(),
  territoryName: z.string().nullable(),
  owner: z.string().nullable(),
  ownerName: z.string().nullable(),
  cause: Cause,
});
export type AccountRow = z.infer<typeof AccountRow>;

/** One step of the precedence, whether it decided, and why or why not: message key below `explain.` with parameters. */
export const ExplainStep = z.strictObject({
  step: Cause,
  applied: z.boolean(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ExplainStep = z.infer<typeof ExplainStep>;

export const accountCalls = {
  'accounts.query': call(
    z.strictObject({
      planId: PlanId,
      filter: AccountFilter,
      sort: z.strictObject({ by: AccountSort, descending: z.boolean() }),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(1000),
    }),
    z.strictObject({ total: z.number().int(), rows: z.array(AccountRow) }),
  ),
  'accounts.explain': call(
    z.strictObject({ planId: PlanId, account: z.string().max(64) }),
    z.strictObject({ account: AccountRow, steps: z.array(ExplainStep) }),
  ),
  /** Which account it belongs to; null = none. Problems: `data.unknownAccount`, `data.parentCircle`. */
  'accounts.setParent': call(z.strictObject({ account: AccountCode, parent: AccountCode.nullable() }), z.null()),
  /** People at an account and sales in the making, whatever the plan. */
  'accounts.related': call(
    z.strictObject({ account: z.string().max(64) }),
    z.strictObject({ contacts: z.array(Contact), opportunities: z.array(Opportunity) }),
  ),
};
