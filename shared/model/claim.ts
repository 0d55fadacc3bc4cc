import { z } from 'zod';

/** How a claim was ended by a person: given back by its rep, or taken back by the policy. */
export const ClaimEnd = z.enum(['returned', 'recycled']);
export type ClaimEnd = z.infer<typeof ClaimEnd>;

export const ClaimEditKind = z.enum(['claimed', 'returned', 'recycled']);
export type ClaimEditKind = z.infer<typeof ClaimEditKind>;
