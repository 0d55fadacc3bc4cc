import { z } from 'zod';
import { AccountCode, RepCode } from './ids';

/**
 * How an edit of a plan breaks what was promised. `decided`: a lock, ruling or exclusion keeps the account from going where the
 * edit sends it. `protected`: a claim of somebody else is in force. `coolDown`: the rep gave the account up a short while ago.
 * `capDay`, `capHeld`: more accounts taken from the pool by hand than a rep may claim on a day, or hold.
 */
export const BREACH_KINDS = ['decided', 'protected', 'coolDown', 'capDay', 'capHeld'] as const;
export const BreachKind = z.enum(BREACH_KINDS);
export type BreachKind = z.infer<typeof BreachKind>;

export const BreachRow = z.strictObject({
  kind: BreachKind,
  account: AccountCode,
  name: z.string(),
  /** Whose claim, cool-down or cap it is; null = an edit that sends the account to the pool. */
  rep: RepCode.nullable(),
  /** Last day of a protection or cool-down. */
  until: z.iso.date().nullable(),
  /** A cap. */
  limit: z.number().int().nullable(),
});
export type BreachRow = z.infer<typeof BreachRow>;
