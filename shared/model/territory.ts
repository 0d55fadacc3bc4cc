import { z } from 'zod';
import { RepCode, TerritoryKey } from './ids';

export const Territory = z.strictObject({
  key: TerritoryKey,
  name: z.string().trim().min(1).max(120),
  rep: RepCode.nullable(),
  /** Stands in for the rep; nothing counts for them by that. Territories recorded before there were deputies have none. */
  deputy: RepCode.nullable().default(null),
  parent: TerritoryKey.nullable(),
  /** Share of the plan's total this territory should carry when targets are set by hand; null = an equal part of what is left. */
  targetShare: z.number().min(0).max(1).nullable(),
  locked: z.boolean(),
  /** Deletes are marked, not made: a removed territory keeps its place so that indices and history stay true. */
  removed: z.boolean(),
  note: z.string().max(4000),
});
export type Territory = z.infer<typeof Territory>;
