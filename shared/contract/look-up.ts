import { z } from 'zod';
import { MATCHES } from '../duplicates/look-up-match';
import { Account } from '../model/account';
import { PoolState } from '../model/claim';
import { PlanId } from '../model/ids';
import { AccountRow } from './accounts';
import { call } from './define';

/** Why an account came up. */
export const MatchKind = z.enum(MATCHES);
export type MatchKind = z.infer<typeof MatchKind>;

/** Whether a rep may take the account on now. */
export const Protection = z.strictObject({
  state: PoolState,
  /** Of the claim the state comes from. */
  rep: z.string().nullable(),
  repName: z.string().nullable(),
  since: z.string().nullable(),
  /** Last day of protection; for an account its rep may lose, the last day it was followed up in time. */
  until: z.string().nullable(),
});
export type Protection = z.infer<typeof Protection>;

export const LookUpHit = z.strictObject({
  account: AccountRow,
  match: MatchKind,
  /** How alike, in [0, 1]. */
  likeness: z.number(),
  /** The record merged into it that answers; null = it does so itself. */
  formerly: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  protection: Protection,
});
export type LookUpHit = z.infer<typeof LookUpHit>;

export const NewAccount = z.strictObject({
  /** Empty = the next free one. */
  code: z.string().trim().max(64),
  name: Account.shape.name,
  creditCode: z.string().trim().max(40),
  phone: z.string().trim().max(60),
  address: z.string().trim().max(400),
  industry: z.string().trim().max(80),
  unit: Account.shape.unit,
  /** Looked at and found to be another: codes of what the look-up showed. */
  seen: z.array(z.string().max(64)).max(50),
});
export type NewAccount = z.infer<typeof NewAccount>;

export const lookUpCalls = {
  'lookUp.find': call(
    z.strictObject({
      planId: PlanId,
      name: z.string().max(200),
      creditCode: z.string().max(40),
      phone: z.string().max(60),
      address: z.string().max(400),
    }),
    z.strictObject({
      hits: z.array(LookUpHit),
      /** Of how many these are the best. */
      total: z.number().int(),
      /** Unit the words of the address or name lead to; null = none or several. */
      unit: z.string().nullable(),
      /** Nothing was found because too little was typed, which says nothing of whether the account is there. */
      vague: z.enum(['place', 'form', 'short']).nullable(),
    }),
  ),
  'lookUp.create': call(NewAccount, z.strictObject({ code: z.string() })),
  /** Accounts entered by hand, latest first. */
  'lookUp.made': call(
    z.strictObject({}),
    z.array(z.strictObject({ code: z.string(), name: z.string(), at: z.string(), withdrawnAt: z.string().nullable() })),
  ),
  /** Takes back an account entered by hand. */
  'lookUp.withdraw': call(z.strictObject({ code: z.string().max(64) }), z.null()),
};
