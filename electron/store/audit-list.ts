import { type ExpressionBuilder, sql } from 'kysely';
import type { AuditFact } from '@shared/audit/line';
import type { AuditFilter } from '@shared/contract/audit';
import { ChangeLabel, DecisionEdit } from '@shared/model/plan';
import type { Db, DB } from '@electron/workspace/schema';
import { fromJson } from './json';

export interface StoredEntry extends AuditFact {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly planId: number | null;
  readonly planName: string | null;
}

export interface AuditPage {
  readonly offset: number;
  readonly limit: number;
}

/** Entries that match, the latest first. */
export async function readEntries(db: Db, filter: AuditFilter, { offset, limit }: AuditPage): Promise<StoredEntry[]> {
  const rows = await matching(db, filter)
    .select(['audit.id', 'audit.at', 'audit.actor', 'audit.plan_id', 'audit.event', 'audit.detail'])
    .select(['plan.name as planName', 'change.label'])
    // The decision only where there is just the one and nothing else, so that large patches are not read.
    .select(
      sql<string | null>`case when change.patch ->> '$.decisions[1]' is null and change.patch ->> '$.units[0]' is null
        then change.patch ->> '$.decisions[0]' end`.as('decision'),
    )
    .orderBy('audit.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    actor: row.actor,
    planId: row.plan_id,
    planName: row.planName,
    event: row.event,
    // Cast: `appendAudit` is the only writer, and it wrote an object.
    detail: fromJson(row.detail) as Record<string, unknown>,
    label: row.label === null || !CHANGES.has(row.event) ? null : ChangeLabel.parse(fromJson(row.label)),
    decision: row.decision === null ? null : DecisionEdit.parse(fromJson(row.decision)),
  }));
}

/** Events that are nothing but their change. */
const CHANGES: ReadonlySet<string> = new Set(['applied', 'undone', 'redone']);

export async function countEntries(db: Db, filter: AuditFilter): Promise<number> {
  const { count } = await matching(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** What there is to choose from: events and people that occur. */
export async function readAuditChoices(db: Db): Promise<{ readonly events: string[]; readonly actors: string[] }> {
  const events = await db.selectFrom('audit').select('event').distinct().orderBy('event').execute();
  const actors = await db.selectFrom('audit').select('actor').distinct().where('actor', '<>', '').execute();
  return { events: events.map((row) => row.event), actors: actors.map((row) => row.actor) };
}

function matching(db: Db, { events, planId, actor, from, to, search }: AuditFilter) {
  let query = db
    .selectFrom('audit')
    .leftJoin('plan', 'plan.id', 'audit.plan_id')
    .leftJoin('change', (join) =>
      join.onRef('change.plan_id', '=', 'audit.plan_id').onRef('change.seq', '=', 'audit.seq'),
    );
  if (events) query = query.where('audit.event', 'in', events as never[]);
  if (planId !== undefined) query = query.where('audit.plan_id', '=', planId);
  if (actor !== undefined) query = query.where('audit.actor', '=', actor);
  if (from) query = query.where('audit.at', '>=', from);
  if (to) query = query.where('audit.at', '<', dayAfter(to));
  if (search) query = query.where((eb) => speaksOf(eb, search));
  return query;
}

type Joined = DB & { readonly plan: DB['plan']; readonly change: DB['change'] };

function speaksOf(eb: ExpressionBuilder<Joined, 'audit'>, search: string) {
  // Escaped like JSON, as the words stand in it.
  const words = JSON.stringify(search).slice(1, -1).toLowerCase();
  return eb.or([
    sql<boolean>`instr(lower(audit.detail), ${words}) > 0`,
    sql<boolean>`instr(lower(coalesce(change.label, '')), ${words}) > 0`,
    sql<boolean>`length(change.patch) < 20000 and instr(lower(change.patch), ${words}) > 0`,
  ]);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
