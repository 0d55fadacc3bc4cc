import { z } from 'zod';
import { PlanId } from '../model/ids';
import { ChangeLabel } from '../model/plan';
import { Locale } from './app';
import { call } from './define';

export const AuditFilter = z.strictObject({
  events: z.array(z.string().max(40)).min(1).max(100).optional(),
  planId: PlanId.optional(),
  actor: z.string().max(120).optional(),
  /** Days, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  search: z.string().max(200).optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

export const AuditLine = z.strictObject({
  id: z.number().int(),
  at: z.string(),
  /** Who; '' in entries from before it was kept. */
  actor: z.string(),
  /** Message key below `audit.event.`. */
  event: z.string(),
  plan: z.string(),
  /** Of an edit of a plan: what was done, in words. */
  label: ChangeLabel.nullable(),
  subject: z.string(),
  from: z.string(),
  to: z.string(),
  why: z.string(),
});
export type AuditLine = z.infer<typeof AuditLine>;

export const auditCalls = {
  /** Everything that was done, the latest first. */
  'audit.list': call(
    z.strictObject({
      filter: AuditFilter,
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(1000),
    }),
    z.strictObject({
      total: z.number().int(),
      rows: z.array(AuditLine),
      events: z.array(z.string()),
      actors: z.array(z.string()),
    }),
  ),
  /** One entry with all that was recorded. */
  'audit.entry': call(z.strictObject({ id: z.number().int() }), z.strictObject({ detail: z.string() })),
  /** Asks where to, then writes all that match. null = the dialog was closed. */
  'audit.export': call(
    z.strictObject({ filter: AuditFilter, format: z.enum(['xlsx', 'csv']), locale: Locale }),
    z.strictObject({ token: z.string(), fileName: z.string(), rows: z.number().int() }).nullable(),
  ),
};
