import { z } from 'zod';

/** Order is also the tie-break order of the rule (DESIGN section 2) and the column order of every matrix. */
export const MATURITY_TYPES = ['declining', 'growth', 'mature', 'emerging'] as const;
export const MaturityType = z.enum(MATURITY_TYPES);
export type MaturityType = z.infer<typeof MaturityType>;

export const MATURITIES = ['growth', 'mature', 'emerging', 'declining', 'unclassified'] as const;
export const Maturity = z.enum(MATURITIES);
export type Maturity = z.infer<typeof Maturity>;

/** Number of maturity columns in columnar sums; the last one is `unclassified`. */
export const MATURITY_COUNT = MATURITIES.length;
export const UNCLASSIFIED = MATURITIES.indexOf('unclassified');

export function maturityIndex(maturity: Maturity): number {
  return MATURITIES.indexOf(maturity);
}

export const MATURITY_INPUTS = [
  'capacityRatio',
  'capacityGrowth',
  'customerGrowth',
  'churn',
  'competition',
  'competitionTrend',
] as const;
export const MaturityInput = z.enum(MATURITY_INPUTS);
export type MaturityInput = z.infer<typeof MaturityInput>;

/** One period's market figures of a unit, as imported. Money in the workspace's currency a year. */
export const MarketFigure = z.strictObject({
  period: z.number().int().min(1900).max(2200),
  capacity: z.number().nonnegative().nullable(),
  customersStart: z.number().nonnegative().nullable(),
  newCustomers: z.number().nonnegative().nullable(),
  lostCustomers: z.number().nonnegative().nullable(),
  competition: z.number().min(0).max(100).nullable(),
  ownRevenue: z.number().nonnegative().nullable(),
});
export type MarketFigure = z.infer<typeof MarketFigure>;

export const MaturityOverride = z.strictObject({
  maturity: MaturityType,
  reason: z.string().trim().min(1).max(2000),
  at: z.iso.datetime(),
  /** First and last day it counts, by the day the data speaks of; null = at once, until taken back. */
  validFrom: z.iso.date().nullable(),
  expiresOn: z.iso.date().nullable(),
});
export type MaturityOverride = z.infer<typeof MaturityOverride>;
