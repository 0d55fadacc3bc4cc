import type { AccountFilter } from '@shared/contract/accounts';
import type { CallParsed } from '@shared/contract/contract';
import { MATURITIES, UNCLASSIFIED } from '@shared/model/maturity';
import { TIERS } from '@shared/model/tier';
import type { Field } from '@shared/planning/field';
import { type AccountDirectory, foldText } from './read-directory';
import type { Ground, PlanState } from './plan-state';

export type AccountQuery = CallParsed<'accounts.query'>;
type Test = (account: number) => boolean;

/** Indices of the accounts that pass the filter, in the order asked for. O(accounts), without a sort once orders are known. */
export function searchAccounts(
  plan: PlanState,
  directory: AccountDirectory,
  filter: AccountFilter,
  sort: AccountQuery['sort'],
): Int32Array {
  const order = orderOf(plan.ground, directory, sort.by);
  const tests = testsOf(plan, directory, filter);
  const hits = order.filter((account) => tests.every((test) => test(account)));
  return sort.descending ? hits.reverse() : hits;
}

function testsOf(plan: PlanState, directory: AccountDirectory, filter: AccountFilter): readonly Test[] {
  const { field, index } = plan.ground;
  const { unit, tier } = field.accounts;
  const { owner, territory } = plan.evaluation.ownership;
  const tests: Test[] = [];
  if (filter.codes) tests.push(isIn(positions(filter.codes, index.account), (i) => i));
  if (filter.units) tests.push(isIn(positions(filter.units, index.unit), (i) => unit[i]));
  if (filter.territory !== undefined) {
    const wanted = plan.snapshot.territories.findIndex((t) => t.key === filter.territory);
    tests.push(filter.territory !== null && wanted < 0 ? () => false : (i) => territory[i] === wanted);
  }
  if (filter.owner !== undefined) {
    const wanted = filter.owner === null ? -1 : index.rep.get(filter.owner);
    tests.push((i) => owner[i] === wanted);
  }
  if (filter.tier) {
    const wanted = TIERS.indexOf(filter.tier);
    tests.push((i) => tier[i] === wanted);
  }
  if (filter.maturity) {
    const wanted = MATURITIES.indexOf(filter.maturity);
    tests.push((i) => maturityOf(field, i) === wanted);
  }
  if (filter.placedBy) tests.push((i) => directory.placedBy[i] === filter.placedBy);
  const { lessSure } = filter;
  if (lessSure !== undefined) tests.push((i) => !(directory.confidence[i] >= lessSure));
  const words = foldText(filter.search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  for (const word of words) tests.push((i) => directory.searchText[i].includes(word));
  return tests;
}

function isIn(wanted: ReadonlySet<number>, of: (account: number) => number): Test {
  return (account) => wanted.has(of(account));
}

function positions(codes: readonly string[], index: ReadonlyMap<string, number>): ReadonlySet<number> {
  return new Set(codes.flatMap((code) => index.get(code) ?? []));
}

/** Index into MATURITIES of the account's market. */
export function maturityOf({ accounts, units }: Field, account: number): number {
  const unit = accounts.unit[account];
  return unit < 0 ? UNCLASSIFIED : units.maturity[unit];
}

const orders = new WeakMap<Ground, Map<AccountQuery['sort']['by'], Int32Array>>();

/** All accounts in ascending order, sorted once a field; equals by position. */
function orderOf(ground: Ground, directory: AccountDirectory, by: AccountQuery['sort']['by']): Int32Array {
  const known = orders.get(ground) ?? new Map<typeof by, Int32Array>();
  orders.set(ground, known);
  const order = known.get(by) ?? makeOrder(ground, directory, by);
  known.set(by, order);
  return order;
}

function makeOrder({ field }: Ground, directory: AccountDirectory, by: AccountQuery['sort']['by']): Int32Array {
  const { accounts } = field;
  switch (by) {
    case 'code':
      return directory.byCode;
    case 'name':
      return directory.byName;
    case 'industry':
      return directory.byIndustry;
    case 'unit':
    case 'tier':
    case 'revenue':
    case 'potential':
    case 'pipeline': {
      const values = accounts[by];
      return Int32Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
    }
  }
}
