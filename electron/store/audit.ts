import type { Db } from '@electron/workspace/schema';
import type { AuditEvent } from '@electron/workspace/schema-history';
import { actorName } from './actor';

export interface AuditEntry {
  readonly at: string;
  readonly planId: number | null;
  readonly event: AuditEvent;
  /** The plan's change it speaks of. */
  readonly seq: number | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Adds to the trail; the file itself refuses to change or delete what is in it. */
export async function appendAudit(db: Db, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      at: entry.at,
      plan_id: entry.planId,
      event: entry.event,
      seq: entry.seq,
      detail: JSON.stringify(entry.detail),
      actor: actorName(),
    })
    .execute();
}

/** Oldest first. */
export async function readAudit(db: Db, planId: number): Promise<(AuditEntry & { readonly id: number })[]> {
  const rows = await db.selectFrom('audit').selectAll().where('plan_id', '=', planId).orderBy('id').execute();
  return rows.map(({ id, at, plan_id, event, seq, detail }) => ({
    id,
    at,
    planId: plan_id,
    event,
    seq,
    // Cast: `appendAudit` is the only writer, and it wrote an object.
    detail: JSON.parse(detail) as Record<string, unknown>,
  }));
}
