import { z } from 'zod';
import { PlanId } from '../model/ids';
import { OptimiseLimit, OptimiseRemark, OptimiseVariant, PlanFigures } from './optimise';
import { OptimiseWishes } from '../model/optimise-wishes';
import { call } from './define';

/** "The least change that brings everyone within ± band." */
export const Goal = OptimiseWishes.pick({ measures: true, band: true, target: true, contiguity: true, seed: true });
export type Goal = z.infer<typeof Goal>;

export const GoalTry = z.strictObject({
  kind: z.enum(['steady', 'free', 'capped', 'pieces']),
  /** Most of the revenue that might change hands, as a share; null = not capped. */
  cap: z.number().nullable(),
  feasible: z.boolean(),
  largestDeviation: z.number(),
  movedShare: z.number(),
});
export type GoalTry = z.infer<typeof GoalTry>;

export const GoalReport = z.strictObject({
  plan: z.strictObject({ id: PlanId, name: z.string(), revision: z.number().int() }),
  reference: z.strictObject({ id: PlanId, name: z.string() }),
  goal: Goal,
  limit: OptimiseLimit,
  stopped: z.boolean(),
  present: PlanFigures,
  tries: z.array(GoalTry),
  /** Whether `found` keeps the goal; else it is the plan nearest to it. */
  reached: z.boolean(),
  found: OptimiseVariant,
  /** Where it is not reached: what stands in the way, and what would have to give. */
  reasons: z.array(OptimiseRemark),
  relax: z.strictObject({
    /** The least band that was reached. */
    band: z.number(),
    /** Whether pieces would help; null = not asked. */
    pieces: z.boolean().nullable(),
    lockedTerritories: z.number().int(),
  }),
});
export type GoalReport = z.infer<typeof GoalReport>;

export const goalCalls = {
  /** Searches in a worker and writes nothing; what it finds is opened by `optimise.open`. Cancelled, it gives what it has. */
  'goal.seek': call(z.strictObject({ planId: PlanId, goal: Goal, limit: OptimiseLimit }), GoalReport),
};
