import { sql } from 'kysely';
import type { RepFacts, RuleFacts, TagColumn, TextColumn } from '@shared/rules/allocation/facts';
import { dayNumber } from '@shared/rules/build-field';
import type { Db } from '@electron/workspace/schema';
import { fromJson } from './json';
import { readReps } from './reps';

const DAYS_PER_YEAR = 365.25;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/**
 * What rules ask of accounts and reps, in the field's order. Run it in the transaction that the field is read in.
 * @param asOf YYYY-MM-DD; what lies after it does not count
 */
export async function readRuleFacts(db: Db, asOf: string): Promise<RuleFacts> {
  const reps = await db.selectFrom('rep').select('id').where('deleted_at', 'is', null).orderBy('id').execute();
  const repAt = new Map(reps.map((rep, r) => [rep.id, r]));
  const rows = await db
    .selectFrom('account')
    .select(['id', 'code', 'name', 'industry', 'address', 'products', 'needs'])
    .select(['revenue', 'potential', 'pipeline', 'growth', 'margin', 'strategic', 'since', 'present_owner_id'])
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  type Row = (typeof rows)[number];
  const today = dayNumber(asOf);
  const activity = await readLastActivity(db, asOf);
  const lastSale = await readLastSale(db, asOf);
  const holder = await readClaimHolders(db, asOf);
  const figures = (read: (row: Row) => number | null | undefined): Float64Array =>
    Float64Array.from(rows, (row) => read(row) ?? Number.NaN);
  const repOf = (id: number | null | undefined): number => (id ? (repAt.get(id) ?? -1) : -1);
  return {
    text: {
      code: { of: Int32Array.from(rows.keys()), values: rows.map((row) => row.code) },
      name: textColumn(rows.map((row) => row.name)),
      industry: textColumn(rows.map((row) => row.industry)),
      address: textColumn(rows.map((row) => row.address)),
    },
    tags: { products: tagColumn(rows.map((row) => row.products)), needs: tagColumn(rows.map((row) => row.needs)) },
    figures: {
      revenue: figures((row) => row.revenue),
      potential: figures((row) => row.potential),
      pipeline: figures((row) => row.pipeline),
      growth: figures((row) => row.growth),
      margin: figures((row) => row.margin),
      relationshipYears: figures((row) => yearsSince(today, row.since)),
      daysSinceActivity: figures((row) => daysSince(today, activity.get(row.id)?.last)),
      daysSinceSale: figures((row) => lastSale.get(row.id)),
      activitiesLastYear: figures((row) => activity.get(row.id)?.lastYear ?? 0),
    },
    strategic: Uint8Array.from(rows, (row) => row.strategic),
    presentOwner: Int32Array.from(rows, (row) => repOf(row.present_owner_id)),
    claimHolder: Int32Array.from(rows, (row) => repOf(holder.get(row.id))),
    reps: await readRepFacts(db),
  };
}

async function readRepFacts(db: Db): Promise<RepFacts> {
  const reps = await readReps(db);
  return {
    industries: reps.map((rep) => rep.industries),
    products: reps.map((rep) => rep.products),
    skills: reps.map((rep) => rep.skills),
    seniority: Float64Array.from(reps, (rep) => rep.seniority ?? Number.NaN),
    performance: Float64Array.from(reps, (rep) => rep.performance ?? Number.NaN),
  };
}

function yearsSince(today: number, since: string | null): number | null {
  return since === null ? null : (today - dayNumber(since)) / DAYS_PER_YEAR;
}

function daysSince(today: number, at: string | undefined): number | undefined {
  return at === undefined ? undefined : today - dayNumber(at.slice(0, 10));
}

interface Activity {
  readonly last: string;
  readonly lastYear: number;
}

async function readLastActivity(db: Db, asOf: string): Promise<ReadonlyMap<number, Activity>> {
  const end = `${asOf}T23:59:59.999Z`;
  const yearAgo = `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
  const rows = await db
    .selectFrom('activity')
    .select(['account_id', (eb) => eb.fn.max('at').as('last')])
    .select(sql<number>`sum(at > ${yearAgo})`.as('lastYear'))
    .where('at', '<=', end)
    .groupBy('account_id')
    .execute();
  return new Map(rows.map(({ account_id, ...activity }) => [account_id, activity]));
}

/** Days since the end of the latest period with a sale, by account. */
async function readLastSale(db: Db, asOf: string): Promise<ReadonlyMap<number, number>> {
  const [year, month, day] = asOf.split('-').map(Number);
  // `end_month` is the first month after the period, as year × 12 + month − 1.
  const now = year * 12 + month - 1;
  const rows = await db
    .selectFrom('sale')
    .select(['account_id', (eb) => eb.fn.max('end_month').as('end')])
    .where('end_month', '<=', now + 12)
    .where('amount', '>', 0)
    .groupBy('account_id')
    .execute();
  return new Map(
    rows.map(({ account_id, end }) => [account_id, Math.max(0, Math.round((now - end) * DAYS_PER_MONTH + day))]),
  );
}

/** Of several claims in force the one registered first protects. */
async function readClaimHolders(db: Db, asOf: string): Promise<ReadonlyMap<number, number>> {
  const end = `${asOf}T23:59:59.999Z`;
  const rows = await db
    .selectFrom('claim')
    .select(['account_id', 'rep_id'])
    .where('registered_at', '<=', end)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>=', asOf)]))
    .where('withdrawn_at', 'is', null)
    .where((eb) => eb.or([eb('ended_at', 'is', null), eb('ended_at', '>', end)]))
    .orderBy('registered_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.account_id, row.rep_id]));
}

function textColumn(texts: readonly string[]): TextColumn {
  const { of, values } = numbered(texts);
  return { of, values };
}

/** Lists come as JSON; equal texts are parsed once. */
function tagColumn(lists: readonly string[]): TagColumn {
  const { of, values } = numbered(lists);
  return { of, sets: values.map((list) => tagsOf(fromJson(list))) };
}

function tagsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function numbered(texts: readonly string[]): { readonly of: Int32Array; readonly values: readonly string[] } {
  const number = new Map<string, number>();
  const of = Int32Array.from(texts, (text) => {
    const known = number.get(text);
    if (known !== undefined) return known;
    number.set(text, number.size);
    return number.size - 1;
  });
  return { of, values: [...number.keys()] };
}
