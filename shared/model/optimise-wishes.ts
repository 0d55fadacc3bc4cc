import { z } from 'zod';
import { RepCode, TerritoryKey, UnitCode } from './ids';
import { Measure } from './settings';

const Importance = z.number().min(0).max(1000);
const Share = z.number().min(0).max(1);
const Amount = z.number().min(0).max(1e18);

/** Accounts a rep may hand off or take over; null = any number. */
export const RepCap = z.strictObject({
  rep: RepCode,
  handedOff: z.number().int().min(0).max(10_000_000).nullable(),
  takenOver: z.number().int().min(0).max(10_000_000).nullable(),
});
export type RepCap = z.infer<typeof RepCap>;

/** Hard limits of a territory in a measure's own unit: accounts, minor money units, seconds a year. */
export const TerritoryLimit = z.strictObject({
  territory: TerritoryKey,
  measure: Measure,
  min: Amount.nullable(),
  max: Amount.nullable(),
});
export type TerritoryLimit = z.infer<typeof TerritoryLimit>;

/** What a person asks of the optimiser. */
export const OptimiseWishes = z.strictObject({
  measures: z
    .array(z.strictObject({ measure: Measure, weight: Importance }))
    .min(1)
    .max(5),
  /** Tolerated |deviation| from the target. */
  band: z.number().min(0.001).max(1),
  target: z.enum(['equal', 'capacity', 'manual']),
  /** null = the territories there are, with the changes below. */
  count: z.number().int().min(1).max(2000).nullable(),
  /** Territories to be added, by who will run each; null = nobody yet. Not with a count. */
  hires: z.array(RepCode.nullable()).max(50).default([]),
  /** Territories to be given up, and which takes their units over to begin with; null = the neighbours. Not with a count. */
  dissolved: z
    .array(z.strictObject({ territory: TerritoryKey, into: TerritoryKey.nullable() }))
    .max(2000)
    .default([]),
  /**
   * Who may move: everybody; the units of the territories concerned and of their neighbours, among each other (`near`); only the
   * units of the territories concerned, wherever they go (`own`). Units of no territory then stay in none. Not with a count.
   */
  scope: z.enum(['all', 'near', 'own']).default('all'),
  /** Territories concerned beside those given up, merged into or cut for a hire; with none at all, those outside the band. */
  concerned: z.array(TerritoryKey).max(2000).default([]),
  contiguity: z.enum(['required', 'preferred', 'off']),
  weights: z.strictObject({ travel: Importance, border: Importance, mix: Importance, disruption: Importance }),
  /** Whose maturity mix each territory should have: the whole field's, or its own of today. Counts by `weights.mix`. */
  mix: z.enum(['field', 'own']).default('field'),
  homes: z.enum(['off', 'preferred', 'fixed']),
  caps: z.strictObject({
    revenueShare: Share.nullable(),
    accountShare: Share.nullable(),
    byRep: z.array(RepCap).max(10_000).default([]),
  }),
  limits: z.array(TerritoryLimit).max(10_000).default([]),
  lockedUnits: z.array(UnitCode).max(60_000),
  seed: z.number().int().min(0).max(2_147_483_647),
});
export type OptimiseWishes = z.infer<typeof OptimiseWishes>;
