import { z } from 'zod';
import { AccountCode } from './ids';

/** A person at an account. */
export const Contact = z.strictObject({
  account: AccountCode,
  /** Stable key; '' = none, the person is then known by name within the account. */
  code: z.string().max(64),
  name: z.string().trim().min(1).max(120),
  /** Role or position. */
  title: z.string().max(120),
  phone: z.string().max(60),
  email: z.string().max(200),
  /** Whom to call first. */
  preferred: z.boolean(),
  note: z.string().max(2000),
});
export type Contact = z.infer<typeof Contact>;
