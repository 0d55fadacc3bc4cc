import type { HealthRows } from '@shared/health/health-rows';
import { resolveParents } from '@shared/model/parents';
import { dayNumber } from '@shared/rules/build-field';
import type { Db } from '@electron/workspace/schema';
import { readStandIns } from '../parent-codes';
import { fillActiveReps, fillClaims, fillDuplicates } from './events';
import type { HealthEntity } from '@shared/model/health';
import {
  type FilledAccount,
  accountColumns,
  intsOf,
  readFilledAccounts,
  readFilledContacts,
  readFilledOpportunities,
  readFilledReps,
  readFilledUnits,
} from './filled';
import { readSources } from './sources';

/** The rows with the database ids behind their positions. */
export interface Gathered {
  readonly rows: HealthRows;
  readonly ids: Readonly<Record<HealthEntity, readonly number[]>>;
}

/**
 * All that the health of the data is judged from. Run it in a transaction, so that its parts belong together.
 * @param asOf the day the data speaks of, @param today the day imports are counted back from; YYYY-MM-DD
 */
export async function gatherHealth(db: Db, asOf: string, today: string): Promise<Gathered> {
  const accounts = await readFilledAccounts(db);
  const entities = {
    account: accounts,
    rep: await readFilledReps(db),
    contact: await readFilledContacts(db),
    opportunity: await readFilledOpportunities(db),
    unit: await readFilledUnits(db),
  };
  const sources = await readSources(db);
  const columns = accountColumns(accounts, sources);
  const at = positions(accounts);
  await fillActiveReps(db, columns, at, asOf);
  await fillClaims(db, columns, at, asOf);
  const duplicate = await fillDuplicates(db, at, accounts.length);
  return {
    rows: {
      asOfDay: dayNumber(asOf),
      today: dayNumber(today),
      filled: each(entities, (rows) => intsOf(rows, (row) => row.filled)),
      accounts: { ...columns, duplicate, parent: parentsOf(accounts, await readStandIns(db)) },
      sources,
    },
    ids: each(entities, (rows) => rows.map((row) => row.id)),
  };
}

function parentsOf(rows: readonly FilledAccount[], standIns: ReadonlyMap<string, string>): Uint8Array {
  const found = new Uint8Array(rows.length);
  const { unknown, cyclic } = resolveParents(
    rows.map(({ code }) => code),
    rows.map(({ parent }) => standIns.get(parent) ?? parent),
  );
  for (const account of unknown) found[account] = UNKNOWN_PARENT;
  for (const account of cyclic) found[account] = IN_CIRCLE;
  return found;
}

const UNKNOWN_PARENT = 1;
const IN_CIRCLE = 2;

type Rows = readonly { readonly id: number; readonly filled: number }[];

function each<T>(of: Readonly<Record<HealthEntity, Rows>>, make: (rows: Rows) => T): Record<HealthEntity, T> {
  const { account, rep, contact, opportunity, unit } = of;
  return {
    account: make(account),
    rep: make(rep),
    contact: make(contact),
    opportunity: make(opportunity),
    unit: make(unit),
  };
}

/** Position by id; -1 for ids that are not among the rows. A plain array, as a Map of 100,000 takes ten times as long. */
function positions(rows: readonly { readonly id: number }[]): Int32Array {
  const at = new Int32Array((rows.at(-1)?.id ?? 0) + 1).fill(-1);
  rows.forEach((row, i) => {
    at[row.id] = i;
  });
  return at;
}
