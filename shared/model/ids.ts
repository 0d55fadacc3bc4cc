import { z } from 'zod';

/** Stable keys that users see and files carry. Indices into columnar arrays are plain numbers named `…Index`. */
export const UnitCode = z.string().min(1).max(32).brand<'UnitCode'>();
export type UnitCode = z.infer<typeof UnitCode>;

export const AccountCode = z.string().min(1).max(64).brand<'AccountCode'>();
export type AccountCode = z.infer<typeof AccountCode>;

export const RepCode = z.string().min(1).max(64).brand<'RepCode'>();
export type RepCode = z.infer<typeof RepCode>;

/** Stable across forks, so that a territory can be compared with itself in another plan. */
export const TerritoryKey = z.string().min(1).max(64).brand<'TerritoryKey'>();
export type TerritoryKey = z.infer<typeof TerritoryKey>;

export const PlanId = z.number().int().positive().brand<'PlanId'>();
export type PlanId = z.infer<typeof PlanId>;
