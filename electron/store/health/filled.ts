import { lastDayBefore } from '@shared/model/day';
import { type RawBuilder, sql } from 'kysely';
import { HEALTH_FIELDS } from '@shared/model/health';
import type { HealthRows, SourceRow } from '@shared/health/health-rows';
import { dayNumber } from '@shared/rules/build-field';
import type { Db } from '@electron/workspace/schema';

type AccountColumns = Omit<HealthRows['accounts'], 'duplicate' | 'parent'>;

interface FilledRow {
  readonly id: number;
  readonly filled: number;
}

export interface FilledAccount extends FilledRow {
  readonly code: string;
  /** Code of the account it belongs to, '' = none. */
  readonly parent: string;
  readonly owner: number;
  /** Day × PACK + rep of the last one; null = there is none. */
  readonly activity: number | null;
  /** Month the period ends before × PACK + rep. */
  readonly sale: number | null;
  /** Last import that named it. */
  readonly batch: number | null;
}

/** Two whole numbers in one column: a subquery gives one value only, and one that the index alone answers is ten times as fast. */
const PACK = 2 ** 20;
/** SQLite's day number of 1970-01-01. */
const EPOCH = 2440587.5;

/** Whether a field is filled, as SQL, by field. */
type Tests<F extends string> = Readonly<Record<F, string>>;

const ACCOUNT: Tests<(typeof HEALTH_FIELDS.account)[number]> = {
  unit: 'unit_id is not null',
  position: 'lng is not null',
  presentOwner: 'present_owner_id is not null',
  industry: "industry <> ''",
  // Sales stand in where an account has no revenue of its own, as in a field.
  revenue: 'revenue is not null or exists (select 1 from sale where sale.account_id = account.id)',
  potential: 'potential is not null',
  growth: 'growth is not null',
  margin: 'margin is not null',
  pipeline: 'pipeline is not null',
  since: 'since is not null',
  creditCode: "credit_code <> ''",
  phone: "phone <> ''",
  address: "address <> ''",
  products: "products <> '[]'",
  needs: "needs <> '[]'",
};

const REP: Tests<(typeof HEALTH_FIELDS.rep)[number]> = {
  team: 'team_id is not null',
  home: 'home_lng is not null',
  capacityHours: 'capacity_hours is not null',
  seniority: 'seniority is not null',
  joinedOn: 'joined_on is not null',
  industries: "industries <> '[]'",
  products: "products <> '[]'",
  skills: "skills <> '[]'",
  performance: 'performance is not null',
};

const CONTACT: Tests<(typeof HEALTH_FIELDS.contact)[number]> = {
  title: "title <> ''",
  phone: "phone <> ''",
  email: "email <> ''",
};

const OPPORTUNITY: Tests<(typeof HEALTH_FIELDS.opportunity)[number]> = {
  stage: "stage <> ''",
  amount: 'amount is not null',
  probability: 'probability is not null',
  expectedClose: 'expected_close is not null',
  owner: 'owner_id is not null',
};

const UNIT: Tests<(typeof HEALTH_FIELDS.unit)[number]> = {
  capacity: 'max(capacity) is not null',
  customersStart: 'max(customers_start) is not null',
  newCustomers: 'max(new_customers) is not null',
  lostCustomers: 'max(lost_customers) is not null',
  competition: 'max(competition) is not null',
  ownRevenue: 'max(own_revenue) is not null',
  twoPeriods: 'count(period) > 1',
};

/** Bit k = the k-th field; made of fixed texts only. */
function mask<F extends string>(fields: readonly F[], tests: Tests<F>): RawBuilder<number> {
  return sql.raw(fields.map((field, bit) => `((${tests[field]}) << ${bit})`).join(' | '));
}

export async function readFilledAccounts(db: Db): Promise<readonly FilledAccount[]> {
  const filled = mask(HEALTH_FIELDS.account, ACCOUNT);
  const { rows } =
    await sql<FilledAccount>`select id, code, parent_code as parent, ${filled} as filled, coalesce(present_owner_id, 0) as owner,
    (select cast(julianday(substr(at, 1, 10)) - ${EPOCH} as integer) * ${PACK} + coalesce(rep_id, 0) from activity
      where account_id = account.id order by at desc limit 1) as activity,
    (select end_month * ${PACK} + coalesce(rep_id, 0) from sale
      where account_id = account.id order by end_month desc limit 1) as sale,
    (select max(batch_id) from account_source where account_id = account.id) as batch
    from account where deleted_at is null order by id`.execute(db);
  return rows;
}

export async function readFilledReps(db: Db): Promise<readonly FilledRow[]> {
  return readFilled(db, 'rep', mask(HEALTH_FIELDS.rep, REP));
}

export async function readFilledContacts(db: Db): Promise<readonly FilledRow[]> {
  return readFilled(db, 'contact', mask(HEALTH_FIELDS.contact, CONTACT));
}

export async function readFilledOpportunities(db: Db): Promise<readonly FilledRow[]> {
  return readFilled(db, 'opportunity', mask(HEALTH_FIELDS.opportunity, OPPORTUNITY));
}

async function readFilled(
  db: Db,
  table: 'rep' | 'contact' | 'opportunity',
  filled: RawBuilder<number>,
): Promise<readonly FilledRow[]> {
  const { rows } = await sql<FilledRow>`select id, ${filled} as filled
    from ${sql.table(table)} where deleted_at is null order by id`.execute(db);
  return rows;
}

export async function readFilledUnits(db: Db): Promise<readonly FilledRow[]> {
  const filled = mask(HEALTH_FIELDS.unit, UNIT);
  const { rows } = await sql<FilledRow>`select unit.id, ${filled} as filled
    from unit left join market_figure on market_figure.unit_id = unit.id and market_figure.deleted_at is null
    group by unit.id order by unit.ordinal`.execute(db);
  return rows;
}

/** `Int32Array.from` takes ten times as long for a list of a hundred thousand. */
export function intsOf<Row>(rows: readonly Row[], value: (row: Row) => number): Int32Array {
  const ints = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) ints[i] = value(rows[i]);
  return ints;
}

/** What the accounts' own rows say; what is left to know of them is 0. */
export function accountColumns(accounts: readonly FilledAccount[], sources: readonly SourceRow[]): AccountColumns {
  const nothing = (): Int32Array => new Int32Array(accounts.length);
  const column = (value: (account: FilledAccount) => number): Int32Array => intsOf(accounts, value);
  const ends = new Map<number, number>();
  const endOf = (month: number): number => {
    const known = ends.get(month) ?? lastDayBefore(month);
    ends.set(month, known);
    return known;
  };
  const position = new Map(sources.map((source, i) => [source.id, i]));
  const day = sources.map((source) => dayNumber(source.at.slice(0, 10)));
  const source = column(({ batch }) => (batch === null ? -1 : (position.get(batch) ?? -1)));
  return {
    owner: column((account) => account.owner),
    activityDay: column(({ activity }) => (activity === null ? -1 : Math.floor(activity / PACK))),
    activityRep: column(({ activity }) => (activity ?? 0) % PACK),
    rivalActive: nothing(),
    saleDay: column(({ sale }) => (sale === null ? -1 : endOf(Math.floor(sale / PACK)))),
    saleRep: column(({ sale }) => (sale ?? 0) % PACK),
    rivalClaimant: nothing(),
    claimants: nothing(),
    updateDay: source.map((at) => (at < 0 ? -1 : day[at])),
    source,
  };
}
