import { z } from 'zod';
import { UnitCode } from './ids';
import { MATURITIES, Maturity, MaturityInput, MaturityType } from './maturity';
import { EvaluationSettings, PoolPolicy } from './policy';
import { ConflictSettings } from './conflict';
import { HandoverSettings } from './handover';
import { TIERS } from './tier';

/** Piecewise-linear ramp: corner points [x, membership], x ascending; flat beyond the ends. */
export const Ramp = z.strictObject({
  input: MaturityInput,
  weight: z.number().positive().max(100),
  points: z
    .array(z.tuple([z.number(), z.number().min(0).max(1)]))
    .min(2)
    .max(8)
    .refine((points) => points.every((p, i) => i === 0 || p[0] > points[i - 1][0]), 'ramp.notAscending'),
});
export type Ramp = z.infer<typeof Ramp>;

export const MaturitySettings = z.strictObject({
  ramps: z.record(MaturityType, z.array(Ramp).min(1).max(6)),
  /** Share of a type's total ramp weight whose inputs must be present before anything is classified. */
  minimumEvidence: z.number().min(0).max(1),
});
export type MaturitySettings = z.infer<typeof MaturitySettings>;

export const TierSettings = z.strictObject({
  weights: z.strictObject({
    revenue: z.number().min(0),
    potential: z.number().min(0),
    growth: z.number().min(0),
    margin: z.number().min(0),
    strategic: z.number().min(0),
  }),
  /** Share of accounts, best score first, that are `key` besides the flagged ones. */
  keyShare: z.number().min(0).max(1),
  /** A and B end at these cumulative shares of score; the rest is C. */
  cumulative: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
});
export type TierSettings = z.infer<typeof TierSettings>;

/** The same as it can be used from now on: without any weight all scores are equal. An older file may hold such. */
export const UsableTierSettings = z.strictObject({
  ...TierSettings.shape,
  weights: TierSettings.shape.weights.refine((w) => Object.values(w).some((weight) => weight > 0), 'tier.noWeight'),
});

/** Visits a year and hours a visit on site and on paperwork, for one tier in one kind of market. */
export const Cadence = z.strictObject({
  visits: z.number().min(0).max(366),
  visitHours: z.number().min(0).max(24),
  paperworkHours: z.number().min(0).max(24),
});
export type Cadence = z.infer<typeof Cadence>;

export const WorkloadSettings = z.strictObject({
  cadence: z.record(z.enum(TIERS), z.record(z.enum(MATURITIES), Cadence)),
  detourFactor: z.number().min(1).max(5),
  speedKmh: z.number().min(1).max(300),
  /** Capacity of a rep without a figure of their own. */
  capacity: z.strictObject({
    hoursPerDay: z.number().min(0).max(24),
    breakHoursPerDay: z.number().min(0).max(24),
    daysPerYear: z.number().min(0).max(366),
    fieldShare: z.number().min(0).max(1),
  }),
  healthyUtilisation: z.tuple([z.number().min(0).max(10), z.number().min(0).max(10)]),
});
export type WorkloadSettings = z.infer<typeof WorkloadSettings>;

export const MEASURES = ['accounts', 'revenue', 'potential', 'workload'] as const;
export const Measure = z.enum(MEASURES);
export type Measure = z.infer<typeof Measure>;

export const BalanceMeasure = z.enum([...MEASURES, 'index']);
export type BalanceMeasure = z.infer<typeof BalanceMeasure>;

/**
 * How one kind of market counts in balance; the strategy the settings' notes put in words.
 * Cadence by tier and market is part of it too, but stands in WorkloadSettings, where hours come from.
 */
export const TypeStrategy = z.strictObject({
  /**
   * Percent at which every measure of accounts in such a market counts in values, targets and scores of balance; 100 = as
   * it is. 80 for emerging: a territory of emerging markets must hold a quarter more to weigh the same. A whole number,
   * so that weighted sums are whole numbers ÷ 100 and incremental figures equal whole ones. Evaluation itself (sums,
   * workload, utilisation) is not weighted.
   */
  weight: z.number().int().min(0).max(500),
  /**
   * Share of a territory's value wanted in such markets; null = what the plan has. The mixes of territories are judged
   * against these shares: see `referenceMix`.
   */
  targetShare: z.number().min(0).max(1).nullable(),
  /** Weights of the index for accounts in such markets; null = the common ones. */
  indexWeights: z.record(Measure, z.number().min(0).max(100)).nullable(),
});
export type TypeStrategy = z.infer<typeof TypeStrategy>;

const AS_IT_IS: TypeStrategy = { weight: 100, targetShare: null, indexWeights: null };

export const NO_STRATEGY: Readonly<Record<Maturity, TypeStrategy>> = {
  growth: AS_IT_IS,
  mature: AS_IT_IS,
  emerging: AS_IT_IS,
  declining: AS_IT_IS,
  unclassified: AS_IT_IS,
};

export const BalanceSettings = z.strictObject({
  measure: BalanceMeasure,
  /** Weights of the `index` measure; each part is first divided by the plan's total of it. */
  indexWeights: z.record(Measure, z.number().min(0).max(100)),
  target: z.enum(['equal', 'capacity', 'manual']),
  band: z.number().min(0).max(1),
  /** By kind of market. Files written before there were any have none. */
  types: z.record(Maturity, TypeStrategy).default(NO_STRATEGY),
});
export type BalanceSettings = z.infer<typeof BalanceSettings>;

/** What is meant to be done in each kind of market, in words; its figures are in balance and workload. */
export const StrategySettings = z.strictObject({ notes: z.record(Maturity, z.string().max(4000)) });
export type StrategySettings = z.infer<typeof StrategySettings>;

export const DisruptionSettings = z.strictObject({
  longRelationshipYears: z.number().min(0).max(100),
  /** Share of moved revenue at risk in the next year, low and high end; an assumption, shown as such. */
  revenueAtRisk: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
});
export type DisruptionSettings = z.infer<typeof DisruptionSettings>;

/** Least score of each band of probable duplicates. */
export const DuplicateSettings = z
  .strictObject({
    sure: z.number().min(0).max(1),
    likely: z.number().min(0).max(1),
    possible: z.number().min(0.05).max(1),
  })
  .refine((bands) => bands.sure >= bands.likely && bands.likely >= bands.possible, 'bands.notDescending');
export type DuplicateSettings = z.infer<typeof DuplicateSettings>;

export const OptimiseSettings = z.strictObject({
  /** Codes of units that nothing suggested may move out of the territory they are in, whichever plan that is. */
  keptUnits: z.array(UnitCode).max(60_000),
});
export type OptimiseSettings = z.infer<typeof OptimiseSettings>;

export const WorkspaceSettings = z.strictObject({
  /** The day the data speaks of; ages of relationships count from it. */
  asOf: z.iso.date(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Water crossings up to this length count as neighbours. */
  seaLinkKm: z.number().min(0).max(1000),
  maturity: MaturitySettings,
  tier: TierSettings,
  workload: WorkloadSettings,
  balance: BalanceSettings,
  strategy: StrategySettings,
  disruption: DisruptionSettings,
  duplicates: DuplicateSettings,
  policy: PoolPolicy,
  evaluation: EvaluationSettings,
  conflicts: ConflictSettings,
  handover: HandoverSettings,
  optimise: OptimiseSettings,
});
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>;
