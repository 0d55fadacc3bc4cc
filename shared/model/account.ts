import { z } from 'zod';
import { AccountCode, RepCode, UnitCode } from './ids';

const Money = z.number().min(0).max(1e12);
const Tags = z.array(z.string().trim().min(1).max(80)).max(50);

/** How an account found its place on the map. */
export const PlacedBy = z.enum(['coordinates', 'code', 'name', 'none']);
export type PlacedBy = z.infer<typeof PlacedBy>;

export const Account = z.strictObject({
  code: AccountCode,
  name: z.string().trim().min(1).max(200),
  creditCode: z.string().max(40),
  unit: UnitCode.nullable(),
  lng: z.number().min(-180).max(180).nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  placedBy: PlacedBy,
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
  /** Who serves it today according to the imported file; may differ from the territory's rep. */
  presentOwner: RepCode.nullable(),
});
export type Account = z.infer<typeof Account>;
