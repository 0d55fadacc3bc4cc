import { z } from 'zod';
import { OpenDeals } from '../model/handover';
import { PlanId } from '../model/ids';
import { Locale } from './app';
import { call } from './define';

const HandedDeal = z.strictObject({
  code: z.string(),
  name: z.string(),
  /** Minor units. */
  amount: z.number().nullable(),
  probability: z.number().nullable(),
  expectedClose: z.string().nullable(),
  rep: z.string().nullable(),
  how: OpenDeals,
  until: z.string().nullable(),
});

export const HandoverRow = z.strictObject({
  account: z.string(),
  name: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  fromName: z.string(),
  toName: z.string(),
  unit: z.string(),
  tier: z.string(),
  revenue: z.number(),
  pipeline: z.number(),
  effectiveOn: z.string(),
  /** A day, or `openEnd`: until the last deal is closed. */
  until: z.string(),
  contact: z.string(),
  phone: z.string(),
  lastActivity: z.string().nullable(),
  deals: z.array(HandedDeal).readonly(),
  next: z.strictObject({
    code: z.enum(['introduce', 'closeDeal', 'followUp', 'followUpNow']),
    params: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
    by: z.string(),
  }),
  note: z.string(),
  noteReason: z.string(),
});
export type HandoverRow = z.infer<typeof HandoverRow>;

const OfPlan = z.strictObject({ planId: PlanId });

export const handoverCalls = {
  /** What changes hands between the active plan and this one, by account. Refused (`handover.noActive`) without one. */
  'handover.list': call(
    OfPlan,
    z.strictObject({ against: z.string(), effectiveOn: z.string(), rows: z.array(HandoverRow) }),
  ),
  /** What was promised of open opportunities when the plan came into force, and what has become of it. */
  'handover.deals': call(
    OfPlan,
    z.array(
      z.strictObject({
        id: z.number().int(),
        account: z.string(),
        accountName: z.string(),
        /** Of the opportunity. */
        name: z.string(),
        fromName: z.string(),
        toName: z.string(),
        how: OpenDeals,
        /** The day it goes along; null = once it is closed. */
        dueOn: z.string().nullable(),
        state: z.enum(['waiting', 'done', 'void']),
      }),
    ),
  ),
  /** Leaves a note on an account that changes hands; an empty one takes it back. */
  'handover.note': call(
    OfPlan.extend({
      account: z.string().max(64),
      note: z.string().trim().max(2000),
      reason: z.string().trim().min(1).max(2000),
    }),
    z.null(),
  ),
  /** Asks where to; one sheet over all and one for every rep who hands over or takes over. null = the dialog was closed. */
  'handover.export': call(
    OfPlan.extend({ locale: Locale }),
    z.strictObject({ token: z.string(), fileName: z.string(), rows: z.number().int() }).nullable(),
  ),
};
