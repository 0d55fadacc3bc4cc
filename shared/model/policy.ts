import { z } from 'zod';
import { Tier } from './tier';

const Days = z.number().int().min(0).max(3650);

/** How accounts are claimed, protected, followed up and given back (DESIGN section 2, "Pool policy"). */
export const PoolPolicy = z.strictObject({
  /** Days a claim keeps others off, counted from its registering. */
  protectionDays: Days.min(1),
  /** `stated`: an end that a claim names itself counts. `policy`: every claim ends by `protectionDays`. */
  claimEnd: z.enum(['stated', 'policy']),
  /** Hours to the first contact, counted from the assignment. */
  firstContactHours: z.number().min(1).max(720),
  /** D: an account held by a claim goes back to the pool after so many days without activity. */
  recycleDays: Days.min(1),
  /** E: each activity extends to max(current, activity + E). */
  extendDays: Days,
  /** M: whatever happens, a claim is over so many days after its registering. */
  hardStopDays: Days.min(1),
  /** Never taken back for want of activity. */
  exemptTiers: z.array(Tier).max(4),
  /** Claims a rep may register on one day. */
  claimsPerDay: z.number().int().min(1).max(1000),
  /** Accounts a rep may hold by claims at once; what the plan gives by territory does not count. */
  heldAtMost: z.number().int().min(1).max(100_000),
  /** Days before the same rep may claim an account again that went back to the pool. */
  coolDownDays: Days,
  /** Warnings come so many days ahead. */
  warningDays: Days,
  /** A follow-up so many days overdue leads to a suggested reassignment. */
  escalateDays: Days,
});
export type PoolPolicy = z.infer<typeof PoolPolicy>;

export const EVALUATION_PARTS = ['results', 'followUp', 'coverage', 'compliance', 'satisfaction'] as const;
export const EvaluationPart = z.enum(EVALUATION_PARTS);
export type EvaluationPart = z.infer<typeof EvaluationPart>;

/** How reps are evaluated over a period; every part is a score in 0..100. */
export const EvaluationSettings = z.strictObject({
  /** A part without data is left out, and the others weigh alone. */
  weights: z
    .record(EvaluationPart, z.number().min(0).max(100))
    .refine((weights) => EVALUATION_PARTS.some((part) => weights[part] > 0), 'weights.none'),
  /** The target of a period: sales of the same period a year before × (1 + this). */
  targetGrowth: z.number().min(-1).max(10),
  /** Results count up to this share of the target; 1.2 = a rep at 150 % scores like one at 120 %. */
  resultsCap: z.number().min(1).max(5),
  /** From this score upward, these bonus points; the highest step reached counts. */
  bonus: z
    .array(z.strictObject({ from: z.number().min(0).max(100), points: z.number().min(0).max(1000) }))
    .max(10)
    .refine((steps) => steps.every((step, i) => i === 0 || step.from < steps[i - 1].from), 'bonus.notDescending'),
});
export type EvaluationSettings = z.infer<typeof EvaluationSettings>;
