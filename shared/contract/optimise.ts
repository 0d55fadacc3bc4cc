import { z } from 'zod';
import { PlanId } from '../model/ids';
import { OptimiseWishes } from '../model/optimise-wishes';
import { PlanMeta, PlanPatch } from '../model/plan';
import { call } from './define';
import { heeding } from './override';

/** Over all searches of a run together. Only a limit in steps gives the same plans on every machine. */
export const OptimiseLimit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('steps'), steps: z.number().int().min(1000).max(2_000_000_000) }),
  z.strictObject({ kind: z.literal('seconds'), seconds: z.number().min(0.1).max(600) }),
]);
export type OptimiseLimit = z.infer<typeof OptimiseLimit>;

/** Figures of a plan; change is counted from the reference plan. Money in minor units, time in seconds a year. */
export const PlanFigures = z.strictObject({
  score: z.number(),
  largestDeviation: z.number(),
  meanDeviation: z.number(),
  shareInBand: z.number(),
  travel: z.number(),
  workload: z.number(),
  /** Territories in more than one piece. */
  broken: z.number().int(),
  movedAccounts: z.number().int(),
  /** Accounts that nobody had and somebody has now: not among those moved, and no cap counts them. */
  firstOwners: z.number().int(),
  movedRevenue: z.number(),
  /** Of all revenue. */
  movedShare: z.number(),
  revenueAtRisk: z.tuple([z.number(), z.number()]),
});
export type PlanFigures = z.infer<typeof PlanFigures>;

/** Names of units, as both languages have them. */
const UnitNames = z.strictObject({ 'zh-CN': z.string(), en: z.string() });

/** A sentence below `optimise.notice.` or `optimise.reason.`; names are already words, shares are fractions. */
export const OptimiseRemark = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), UnitNames])),
});
export type OptimiseRemark = z.infer<typeof OptimiseRemark>;

export const OptimiseVariant = z.strictObject({
  kind: z.enum(['asked', 'steady', 'compact', 'fair', 'free']),
  /** Keeps band, limits, and what must be in one piece. */
  feasible: z.boolean(),
  /** Compared from top to bottom. */
  objective: z.strictObject({
    hard: z.number(),
    excess: z.number(),
    soft: z.number(),
    terms: z.array(
      z.strictObject({
        name: z.enum(['travel', 'border', 'mix', 'disruption']),
        amount: z.number(),
        price: z.number(),
        value: z.number(),
      }),
    ),
  }),
  figures: PlanFigures,
  movedUnits: z.number().int(),
  notices: z.array(OptimiseRemark),
  steps: z.number(),
  /** What turns the plan into this one. */
  patch: PlanPatch,
  /** Slot of each unit; what a bound is asked about. */
  assigned: z.instanceof(Int32Array),
});
export type OptimiseVariant = z.infer<typeof OptimiseVariant>;

export const OptimiseReport = z.strictObject({
  plan: z.strictObject({ id: PlanId, name: z.string(), revision: z.number().int() }),
  /** The plan that change is counted from. */
  reference: z.strictObject({ id: PlanId, name: z.string() }),
  seed: z.number().int(),
  limit: OptimiseLimit,
  /** The limit is in steps and was used up, so that seed and limit give this again on every machine. */
  repeatable: z.boolean(),
  stopped: z.boolean(),
  /** Of the plan as it is. */
  present: PlanFigures,
  /** Who could move: names of the territories concerned, and how many units of theirs (and of their neighbours) that is; null = everybody. */
  scope: z
    .strictObject({ kind: z.enum(['near', 'own']), territories: z.array(z.string()), units: z.number().int() })
    .nullable(),
  variants: z.array(OptimiseVariant),
  /** Why no plan can keep every wish, and what would have to give. */
  reasons: z.array(OptimiseRemark),
});
export type OptimiseReport = z.infer<typeof OptimiseReport>;

const Asked = z.strictObject({ planId: PlanId, wishes: OptimiseWishes });

export const optimiseCalls = {
  /** Searches in a worker and writes nothing. Cancelling its task stops it and keeps the best found so far. */
  'optimise.run': call(Asked.extend({ limit: OptimiseLimit }), OptimiseReport),
  /** A result as a new planning plan: a fork with one recorded change. */
  'optimise.open': call(
    z.strictObject({
      planId: PlanId,
      revision: z.number().int().nonnegative(),
      name: PlanMeta.shape.name,
      patch: PlanPatch,
      ...heeding,
    }),
    PlanMeta,
  ),
  /** Lower bound on travel over all plans in the band with the centres of a result, by linear programming. */
  'optimise.bound': call(
    Asked.extend({ assigned: z.instanceof(Int32Array) }),
    z.strictObject({ bound: z.number(), travel: z.number() }),
  ),
};
