import { z } from 'zod';

export const TIERS = ['key', 'A', 'B', 'C'] as const;
export const Tier = z.enum(TIERS);
export type Tier = z.infer<typeof Tier>;

export function tierIndex(tier: Tier): number {
  return TIERS.indexOf(tier);
}
