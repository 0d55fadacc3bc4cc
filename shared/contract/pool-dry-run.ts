import { z } from 'zod';
import { DryEffect, Loss, Refusal } from '../model/claim';
import { Tier } from '../model/tier';

const Count = z.number().int();
const Day = z.iso.date();

const Totals = z.strictObject({
  claims: Count,
  refused: Count,
  inactive: Count,
  hardStop: Count,
  overtaken: Count,
  lateContacts: Count,
});

const Outcome = z.strictObject({
  refused: Refusal.nullable(),
  lostOn: Day.nullable(),
  loss: Loss.nullable(),
});

const Sum = z.strictObject({ lost: Count, gained: Count, salesLost: z.number(), salesGained: z.number() });

/** One claim that fares differently under the candidate. */
export const DryRunRow = z.strictObject({
  account: z.string(),
  name: z.string(),
  tier: Tier,
  rep: z.string(),
  registered: Day,
  effect: DryEffect,
  present: Outcome,
  candidate: Outcome,
  /** What the rep sold there after the two policies part; currency units. */
  sales: z.number(),
});
export type DryRunRow = z.infer<typeof DryRunRow>;

/** What a candidate policy would have changed over the recorded history. */
export const DryRunReport = z.strictObject({
  /** First and last day of the history; null = there are no claims. */
  from: Day.nullable(),
  until: Day,
  activities: Count,
  present: Totals,
  candidate: Totals,
  reps: z.array(Sum.extend({ rep: z.string() })),
  /** Reps who have left, whom the field does not name any more. */
  formerReps: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  tiers: z.array(Sum.extend({ tier: Tier })),
  rows: z.array(DryRunRow),
});
export type DryRunReport = z.infer<typeof DryRunReport>;
