import type { ImportKind } from '../../contract/imports';
import type { CellProblem } from '../cell';
import { accountsNamed } from '../accounts-named';
import { checkDivision } from '../check-division';
import { checkParents, type LateCheck } from '../check-parents';
import { severalInCell } from '../contact-cell';
import { deriveAccountCode } from '../derive-code';
import { foldName } from '../fold';
import { placeLabel } from '../place-label';
import { neededYear } from '../readers';
import { recordKey } from '../record-key';
import type { RecordTypes, SaleRow } from '../records';
import { accountLabel, neededAccount, neededUnit, type References } from '../references';
import type { Row } from '../row';
import type { Parts } from '../said-before';
import { buildAccount } from './account';
import { buildActivity } from './activity';
import { buildClaim } from './claim';
import { buildContact } from './contact';
import { buildMarket } from './market';
import { buildOpportunity } from './opportunity';
import { buildDivision, buildOwner } from './records';
import { buildSale } from './sale';
import { buildRep, repCodeByName } from './rep';
import { buildTeam, teamIn } from './team';

export interface Recipe<K extends ImportKind> {
  /** The record of a row, or null when a noted problem rejects it. */
  build(row: Row, references: References): RecordTypes[K] | null;
  /** Stable keys within the kind of all that the record says: a second row with one of them is a duplicate. */
  keys(record: RecordTypes[K]): readonly string[];
  /** The same of a row that has no record; none when they cannot be told. Only where rows can be missed. May note what nobody reads. */
  rawKeys?(row: Row, references: References): readonly string[];
  /** Part of a key that a file must speak of for others with it to be missed; without it, a file is all of its source. */
  scope?(key: string): string;
  /** What is left of a record that says several things, without those of some keys. */
  without?(record: RecordTypes[K], left: ReadonlySet<string>): RecordTypes[K];
  /** A row that repeats some of what an earlier row says keeps the rest of it (`without`). */
  readonly parts?: Parts;
  /** Several rows of one key are parts of one figure: they are added up, and only a row that repeats another to the letter is a duplicate. */
  readonly addsUp?: boolean;
  /** Looks at the accepted records of one file together; made anew for every file. */
  crossCheck?(): CrossCheck<RecordTypes[K]>;
  /** Looks at them once all are in; made anew for every file. */
  lateCheck?(references: References): LateCheck<RecordTypes[K]>;
}

/** Warnings on a record in view of those before it. */
export type CrossCheck<T> = (
  record: T,
  row: number,
) => readonly { readonly field: string; readonly problem: CellProblem }[];

type Recipes = { readonly [K in ImportKind]: Recipe<K> };

const RECIPES: Recipes = {
  teams: {
    build: buildTeam,
    keys: (t) => [foldName(t.name)],
    rawKeys: (row, { teams }) => told(foldName(teamIn(row.text('name'), teams).name)),
  },
  reps: {
    build: buildRep,
    keys: (r) => [r.code],
    rawKeys: (row, references) => told(row.has('code') ? row.text('code') : repCodeByName(row, references)),
  },
  accounts: {
    build: buildAccount,
    keys: (a) => [a.code],
    rawKeys: (row) => told(row.has('code') ? row.text('code') : deriveAccountCode(row)),
    lateCheck: checkParents,
  },
  owners: {
    build: buildOwner,
    keys: (o) => o.accounts,
    rawKeys: (row, references) => accountsNamed(row, 'account', references) ?? [],
    parts: { field: 'account', named: accountLabel },
    without: (row, left) => ({ ...row, accounts: row.accounts.filter((account) => !left.has(account)) }),
  },
  contacts: { build: buildContact, keys: (c) => [recordKey(c)], rawKeys: rawContactKeys },
  opportunities: { build: buildOpportunity, keys: (o) => [recordKey(o)], rawKeys: rawRecordKeys },
  // The same unit in two territories is an overlap and is kept; twice in one territory is a duplicate.
  territories: {
    build: buildDivision,
    keys: (d) => d.units.map((unit) => `${unit} ${d.territory}`),
    parts: { field: 'unit', named: (key, { gazetteer }) => placeLabel(key.slice(0, key.indexOf(' ')), gazetteer) },
    without: (row, left) => ({ ...row, units: row.units.filter((unit) => !left.has(`${unit} ${row.territory}`)) }),
    crossCheck: checkDivision,
  },
  market: {
    build: buildMarket,
    keys: ({ unit, figures }) => figures.map(({ period }) => marketKey(unit, period)),
    rawKeys: rawMarketKeys,
    parts: { field: 'unit', named: (key) => key.slice(key.lastIndexOf(' ') + 1) },
    // A file of one year says nothing about the others.
    scope: (key) => key.slice(key.lastIndexOf(' ') + 1),
    without: (row, left) => ({
      ...row,
      figures: row.figures.filter(({ period }) => !left.has(marketKey(row.unit, period))),
    }),
  },
  sales: {
    build: buildSale,
    addsUp: true,
    keys: (row) => row.sales.map(({ period }) => saleKey(row, period)),
    without: (row, left) => ({ ...row, sales: row.sales.filter(({ period }) => !left.has(saleKey(row, period))) }),
  },
  activities: { build: buildActivity, keys: (a) => [JSON.stringify([a.account, a.rep, a.at, a.kind])] },
  claims: { build: buildClaim, keys: (c) => [JSON.stringify([c.account, c.rep, c.registeredAt])] },
};

function told(key: string | null): readonly string[] {
  return key === null || key === '' ? [] : [key];
}

function marketKey(unit: string, period: number): string {
  return `${unit} ${period}`;
}

function saleKey({ account, rep }: SaleRow, period: string): string {
  return JSON.stringify([account, period, rep]);
}

function rawRecordKeys(row: Row, references: References): readonly string[] {
  const [code, name] = [row.text('code'), row.text('name')];
  if (code !== '') return [code];
  const account = neededAccount(row, 'account', references);
  return account === null || name === '' ? [] : [recordKey({ account, name })];
}

/** Of a cell that names several, and is not read, each is mentioned. */
function rawContactKeys(row: Row, references: References): readonly string[] {
  const people = severalInCell(row.text('name'));
  const account = people.length === 0 || row.text('code') !== '' ? null : neededAccount(row, 'account', references);
  if (account !== null) return people.map((name) => recordKey({ account, name }));
  return rawRecordKeys(row, references);
}

function rawMarketKeys(row: Row, references: References): readonly string[] {
  const unit = neededUnit(row, 'unit', references);
  if (unit === null) return [];
  if (row.periods.size > 0) return [...row.periods.keys()].map((period) => marketKey(unit, Number(period)));
  const period = neededYear(row, 'period');
  return period === null ? [] : [marketKey(unit, period)];
}

export function recipeOf<K extends ImportKind>(kind: K): Recipe<K> {
  return RECIPES[kind];
}
