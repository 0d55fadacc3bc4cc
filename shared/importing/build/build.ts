import type { ImportKind } from '../../contract/imports';
import type { CellProblem } from '../cell';
import { checkDivision } from '../check-division';
import type { RecordTypes } from '../records';
import type { References } from '../references';
import type { Row } from '../row';
import { buildAccount } from './account';
import { buildActivity, buildClaim, buildDivision, buildMarket, buildSale } from './records';
import { buildRep } from './rep';

export interface Recipe<K extends ImportKind> {
  /** The record of a row, or null when a noted problem rejects it. */
  build(row: Row, references: References): RecordTypes[K] | null;
  /** Stable key within the kind: a second row with the same one is a duplicate. */
  key(record: RecordTypes[K]): string;
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
  reps: { build: buildRep, key: (r) => r.code },
  accounts: { build: buildAccount, key: (a) => a.code },
  // The same unit in two territories is an overlap and is kept; twice in one territory is a duplicate.
  territories: { build: buildDivision, key: (d) => `${d.unit} ${d.territory}`, crossCheck: checkDivision },
  market: { build: buildMarket, key: (m) => `${m.unit} ${m.figure.period}` },
  sales: { build: buildSale, key: (s) => JSON.stringify([s.account, s.period, s.rep]) },
  activities: { build: buildActivity, key: (a) => JSON.stringify([a.account, a.rep, a.at, a.kind]) },
  claims: { build: buildClaim, key: (c) => JSON.stringify([c.account, c.rep, c.registeredAt]) },
};

export function recipeOf<K extends ImportKind>(kind: K): Recipe<K> {
  return RECIPES[kind];
}
