import type { ImportKind } from '../../contract/imports';
import type { CellProblem } from '../cell';
import { checkDivision } from '../check-division';
import { deriveAccountCode } from '../derive-code';
import { foldName } from '../fold';
import { neededYear } from '../readers';
import { recordKey } from '../record-key';
import type { RecordTypes } from '../records';
import { neededAccount, neededUnit, type References } from '../references';
import type { Row } from '../row';
import { buildAccount } from './account';
import { buildContact } from './contact';
import { buildOpportunity } from './opportunity';
import { buildActivity, buildClaim, buildDivision, buildMarket, buildOwner, buildSale } from './records';
import { buildRep } from './rep';
import { buildTeam } from './team';

export interface Recipe<K extends ImportKind> {
  /** The record of a row, or null when a noted problem rejects it. */
  build(row: Row, references: References): RecordTypes[K] | null;
  /** Stable key within the kind: a second row with the same one is a duplicate. */
  key(record: RecordTypes[K]): string;
  /** The same of a row that has no record; '' when it cannot be told. Only where rows can be missed. May note what nobody reads. */
  rawKey?(row: Row, references: References): string;
  /** Part of a key that a file must speak of for others with it to be missed; without it, a file is all of its source. */
  scope?(key: string): string;
  /** Looks at the accepted records of one file together; made anew for every file. */
  crossCheck?(): CrossCheck<RecordTypes[K]>;
}

/** Warnings on a record in view of those before it. */
export type CrossCheck<T> = (
  record: T,
  row: number,
) => readonly { readonly field: string; readonly problem: CellProblem }[];

type Recipes = { readonly [K in ImportKind]: Recipe<K> };

const RECIPES: Recipes = {
  teams: { build: buildTeam, key: (t) => foldName(t.name), rawKey: (row) => foldName(row.text('name')) },
  reps: { build: buildRep, key: (r) => r.code, rawKey: (row) => row.text('code') },
  accounts: {
    build: buildAccount,
    key: (a) => a.code,
    rawKey: (row) => (row.has('code') ? row.text('code') : deriveAccountCode(row)),
  },
  owners: {
    build: buildOwner,
    key: (o) => o.account,
    rawKey: (row, references) => neededAccount(row, 'account', references) ?? '',
  },
  contacts: { build: buildContact, key: recordKey, rawKey: rawRecordKey },
  opportunities: { build: buildOpportunity, key: recordKey, rawKey: rawRecordKey },
  // The same unit in two territories is an overlap and is kept; twice in one territory is a duplicate.
  territories: { build: buildDivision, key: (d) => `${d.unit} ${d.territory}`, crossCheck: checkDivision },
  market: {
    build: buildMarket,
    key: (m) => `${m.unit} ${m.figure.period}`,
    rawKey: rawMarketKey,
    // A file of one year says nothing about the others.
    scope: (key) => key.slice(key.lastIndexOf(' ') + 1),
  },
  sales: { build: buildSale, key: (s) => JSON.stringify([s.account, s.period, s.rep]) },
  activities: { build: buildActivity, key: (a) => JSON.stringify([a.account, a.rep, a.at, a.kind]) },
  claims: { build: buildClaim, key: (c) => JSON.stringify([c.account, c.rep, c.registeredAt]) },
};

function rawRecordKey(row: Row, references: References): string {
  const [code, name] = [row.text('code'), row.text('name')];
  if (code !== '') return code;
  const account = neededAccount(row, 'account', references);
  return account === null || name === '' ? '' : recordKey({ account, name });
}

function rawMarketKey(row: Row, references: References): string {
  const unit = neededUnit(row, 'unit', references);
  const period = neededYear(row, 'period');
  return unit === null || period === null ? '' : `${unit} ${period}`;
}

export function recipeOf<K extends ImportKind>(kind: K): Recipe<K> {
  return RECIPES[kind];
}
