import { z } from 'zod';
import { RepCode } from './ids';

const Tags = z.array(z.string().trim().min(1).max(80)).max(50);

export const Rep = z.strictObject({
  code: RepCode,
  name: z.string().trim().min(1).max(120),
  team: z.string().trim().max(120),
  homeLng: z.number().min(-180).max(180).nullable(),
  homeLat: z.number().min(-90).max(90).nullable(),
  seniority: z.number().int().min(1).max(9).nullable(),
  joinedOn: z.iso.date().nullable(),
  /** Hours a year in the field; null = by the workspace's capacity setting. */
  capacityHours: z.number().min(0).max(8784).nullable(),
  industries: Tags,
  products: Tags,
  skills: Tags,
  performance: z.number().min(0).max(1000).nullable(),
  /** Sales to be made a year, in the workspace's currency; null = none set. */
  target: z.number().min(0).max(1e12).nullable(),
});
export type Rep = z.infer<typeof Rep>;
