import { z } from 'zod';
import { BasemapInfo, WorkspaceInfo } from '@shared/contract/workspace';
import { ImportReport } from '@shared/contract/imports';
import { MATURITIES } from '@shared/model/maturity';
import { ChangeLabel, PlanMeta, PlanState } from '@shared/model/plan';

// The JSON that scripts rely on, written down a second time: strict, so that a field that comes or goes is noticed.

const figure = z.number();
const standing = z.strictObject({ value: figure, deviation: figure.nullable() });
const affected = z.strictObject({
  territory: z.string(),
  name: z.string(),
  before: standing.nullable(),
  after: standing.nullable(),
});
const planOf = z.strictObject({ id: z.number(), name: z.string(), state: PlanState });
const volume = z.strictObject({ accounts: figure, revenue: figure, pipeline: figure, longRelationships: figure });
const byMaturity = z.record(z.enum(MATURITIES), figure);

export const Opened = WorkspaceInfo.extend({ basemap: BasemapInfo, plans: z.array(PlanMeta) });
export const Plans = z.array(PlanMeta);
export const Imported = ImportReport.extend({ planId: z.number().nullable() });
export const Assigned = z.strictObject({
  meta: PlanMeta,
  effect: z.strictObject({
    measure: z.string(),
    gaining: z.array(affected),
    losing: z.array(affected),
    score: z.strictObject({ before: figure, after: figure }),
  }),
});
export const Stepped = z.strictObject({ meta: PlanMeta, label: ChangeLabel });
export const Exported = z.strictObject({ file: z.string(), rows: z.number().int() });
export const Checked = z.strictObject({
  ok: z.boolean(),
  checks: z.array(z.strictObject({ name: z.string(), ok: z.boolean(), detail: z.string() })),
});

export const Balance = z.strictObject({
  plan: planOf,
  measure: z.string(),
  unit: z.string(),
  target: z.string(),
  band: figure,
  rows: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      rep: z.string().nullable(),
      repName: z.string(),
      units: figure,
      accounts: figure,
      value: figure,
      target: figure,
      deviation: figure.nullable(),
      inBand: z.boolean(),
      excess: figure,
      byMaturity,
      dissimilarity: figure,
      parts: figure,
      utilisation: figure.nullable(),
    }),
  ),
  totals: z.strictObject({
    territories: figure,
    accounts: figure,
    total: figure,
    unassigned: figure,
    largestDeviation: figure,
    meanDeviation: figure,
    shareInBand: figure,
    coefficientOfVariation: figure,
    gini: figure,
    maxToMin: figure.nullable(),
    score: figure,
  }),
  matrix: z.strictObject({
    maturities: z.array(z.string()),
    rows: z.array(
      z.strictObject({ key: z.string(), name: z.string(), values: z.array(figure), shares: z.array(figure) }),
    ),
    plan: z.strictObject({ values: z.array(figure), shares: z.array(figure) }),
  }),
  scoreFormula: z.string(),
});

export const Compared = z.strictObject({
  from: planOf,
  to: planOf,
  moved: volume,
  first: volume,
  total: volume,
  share: volume,
  byRep: z.array(
    z.strictObject({
      rep: z.string().nullable(),
      name: z.string().nullable(),
      kept: volume,
      gained: volume,
      lost: volume,
      first: volume,
    }),
  ),
  byMaturity: z.record(z.enum(MATURITIES), volume),
  revenueAtRisk: z.strictObject({ low: figure, high: figure, assumedShares: z.tuple([figure, figure]) }),
  accounts: z.array(z.strictObject({ code: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
});
