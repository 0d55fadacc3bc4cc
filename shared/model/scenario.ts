import { z } from 'zod';
import { RepCode, TerritoryKey, UnitCode } from './ids';
import { Maturity, MaturityType } from './maturity';

/** Measures that can grow; the number of accounts cannot without inventing some. */
export const GROWING = ['revenue', 'potential', 'pipeline', 'workload'] as const;

/** One thing that is supposed to happen. */
export const Assumption = z.discriminatedUnion('kind', [
  /** Nobody runs what they ran until somebody takes over. */
  z.strictObject({ kind: z.literal('repLeaves'), rep: RepCode }),
  z.strictObject({
    kind: z.literal('repJoins'),
    name: z.string().trim().min(1).max(120),
    /** Where they live. */
    home: UnitCode,
    /** Hours a year in the field; null = the usual. */
    capacityHours: z.number().min(0).max(8784).nullable(),
    /** What they run from then on; null = nothing yet. */
    territory: TerritoryKey.nullable(),
  }),
  z.strictObject({
    kind: z.literal('maturity'),
    units: z.array(UnitCode).min(1).max(5000),
    maturity: MaturityType,
  }),
  z.strictObject({
    kind: z.literal('growth'),
    measure: z.enum(GROWING),
    /** In markets of this kind only; null = in all. */
    maturity: Maturity.nullable(),
    /** 20 = a fifth more, −20 = a fifth less. */
    percent: z.number().min(-100).max(1000),
  }),
]);
export type Assumption = z.infer<typeof Assumption>;
export type AssumptionKind = Assumption['kind'];

/** Probability that an account is lost in the year after it changes owner: an assumption, never a forecast. */
export const LossRange = z
  .strictObject({ low: z.number().min(0).max(1), likely: z.number().min(0).max(1), high: z.number().min(0).max(1) })
  .refine((range) => range.low <= range.likely && range.likely <= range.high, 'scenario.rangeNotAscending');
export type LossRange = z.infer<typeof LossRange>;

export const ScenarioContent = z.strictObject({
  name: z.string().trim().min(1).max(120),
  assumptions: z.array(Assumption).max(50),
  loss: LossRange,
  note: z.string().max(4000),
});
export type ScenarioContent = z.infer<typeof ScenarioContent>;

export const Scenario = ScenarioContent.extend({ id: z.number().int().positive(), updatedAt: z.iso.datetime() });
export type Scenario = z.infer<typeof Scenario>;
