import { z } from 'zod';
import { Followers } from './follower';
import { AccountCode, RepCode, UnitCode } from './ids';

const Money = z.number().min(0).max(1e12);
const Tags = z.array(z.string().trim().min(1).max(80)).max(50);

/** How an account found its place on the map. */
export const PLACED_BY = ['coordinates', 'code', 'name', 'address', 'nearest', 'person', 'none'] as const;
export const PlacedBy = z.enum(PLACED_BY);
export type PlacedBy = z.infer<typeof PlacedBy>;

/** What the imported row said of the place, by field id, as it stood in the file. */
export const PlaceWords = z.record(z.string().max(32), z.string().max(200));
export type PlaceWords = z.infer<typeof PlaceWords>;

/** Why an account is nowhere, or what speaks against its place: message key below `import.problem.`. */
export const PlaceProblem = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type PlaceProblem = z.infer<typeof PlaceProblem>;

export const Account = z.strictObject({
  code: AccountCode,
  name: z.string().trim().min(1).max(200),
  creditCode: z.string().max(40),
  unit: UnitCode.nullable(),
  lng: z.number().min(-180).max(180).nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  placedBy: PlacedBy,
  /** How sure the unit is, 0-1; null without one. */
  confidence: z.number().min(0).max(1).nullable(),
  placeWords: PlaceWords,
  placeProblem: PlaceProblem.nullable(),
  address: z.string().max(400),
  phone: z.string().max(60),
  industry: z.string().max(80),
  products: Tags,
  needs: Tags,
  /** Money a year in the workspace's currency. */
  revenue: Money.nullable(),
  potential: Money.nullable(),
  /** Fractions: 0.12 is 12 %. */
  growth: z.number().min(-1).max(100).nullable(),
  margin: z.number().min(-10).max(1).nullable(),
  strategic: z.boolean(),
  pipeline: Money.nullable(),
  since: z.iso.date().nullable(),
  /** Code of the account it belongs to, as the file has it; '' = none. The account may be unknown. */
  parent: z.string().max(64),
  /** Who serves it today according to the imported file; may differ from the territory's rep. */
  presentOwner: RepCode.nullable(),
  /** Who works it beside its owner according to the imported file; what counts is said by each plan. */
  presentFollowers: Followers,
});
export type Account = z.infer<typeof Account>;
