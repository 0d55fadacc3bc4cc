import { z } from 'zod';
import { PlanId } from '../model/ids';
import { EvaluationPart } from '../model/policy';
import { call } from './define';

const Share = z.strictObject({ good: z.number(), of: z.number() });
const Score = z.number().nullable();

export const RepEvaluation = z.strictObject({
  rep: z.string(),
  sold: z.number(),
  target: z.number().nullable(),
  followUp: Share,
  coverage: Share,
  compliance: Share,
  satisfaction: z.strictObject({ mean: z.number(), count: z.number().int() }).nullable(),
  parts: z.record(EvaluationPart, Score),
  total: Score,
  bonus: z.number(),
  /** Totals of the periods asked for, oldest first. */
  trend: z.array(Score),
});
export type RepEvaluation = z.infer<typeof RepEvaluation>;

export const PeriodKind = z.enum(['month', 'quarter', 'year']);

export const EvaluationSheet = z.strictObject({
  asOf: z.iso.date(),
  /** Of the trend, oldest first; the scores are those of `period`. */
  periods: z.array(z.string()),
  period: z.string(),
  /** Where the owners of the period come from, in accounts. */
  owners: z.strictObject({
    plan: z.number().int(),
    claim: z.number().int(),
    activity: z.number().int(),
    present: z.number().int(),
  }),
  reps: z.array(RepEvaluation),
});
export type EvaluationSheet = z.infer<typeof EvaluationSheet>;

export const evaluationCalls = {
  /** @param period 2025, 2025-Q3 or 2025-03; null = the latest that is over on the day the data speaks of */
  'evaluation.get': call(
    z.strictObject({ planId: PlanId, kind: PeriodKind, period: z.string().max(7).nullable() }),
    EvaluationSheet,
  ),
};
