import type { CallOutput, CallParsed } from '@shared/contract/contract';
import type { DuplicateFilter, DuplicateRow } from '@shared/contract/duplicates';
import { bandOf } from '@shared/duplicates/bands';
import { clusterPairs } from '@shared/duplicates/clusters';
import type { DuplicateSettings } from '@shared/model/settings';
import { AccountCode } from '@shared/model/ids';
import { readAccounts } from '@electron/store/accounts';
import { readPairs, type StoredPair } from '@electron/store/duplicates/pairs';
import { readSettings } from '../effective-settings';
import type { PlanState } from '../plan-state';
import { type AccountDirectory, foldText } from '../read-directory';
import type { OpenWorkspace } from '../session';

/** A pair by index into the plan's field. */
interface FieldPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly reason: string;
}

export async function listPairs(
  { db, cache }: OpenWorkspace,
  { planId, filter, offset, limit }: CallParsed<'duplicates.list'>,
): Promise<CallOutput<'duplicates.list'>> {
  const plan = await cache.plan(planId);
  const bands = (await readSettings(db)).duplicates;
  const pairs = inField(plan, await readPairs(db, filter.show));
  const directory = filter.search ? await cache.directory(plan.ground) : null;
  const tests = testsOf(plan, filter, bands, directory);
  const hits = pairs.filter((pair) => tests.every((test) => test(pair)));
  const sizes = groupSizes(pairs);
  const page = hits.slice(offset, offset + limit);
  const names = await readNames(db, plan, page);
  const rows = page.map(({ a, b, score, reason }): DuplicateRow => {
    return {
      a: sideOf(plan, names, a),
      b: sideOf(plan, names, b),
      score,
      band: bandOf(score, bands),
      ownersDiffer: ownersDiffer(plan, a, b),
      groupSize: sizes.get(a) ?? 2,
      reason,
    };
  });
  return { total: hits.length, rows };
}

export function inField({ ground }: PlanState, pairs: readonly StoredPair[]): FieldPair[] {
  return pairs.flatMap(({ a, b, score, reason }) => {
    const [x, y] = [ground.index.account.get(a), ground.index.account.get(b)];
    return x === undefined || y === undefined ? [] : [{ a: x, b: y, score, reason }];
  });
}

type Test = (pair: FieldPair) => boolean;

function testsOf(
  plan: PlanState,
  filter: DuplicateFilter,
  bands: DuplicateSettings,
  directory: AccountDirectory | null,
): readonly Test[] {
  const { territory } = plan.evaluation.ownership;
  const tests: Test[] = [];
  if (filter.show === 'open') tests.push(({ score }) => bandOf(score, bands) !== null);
  if (filter.band) tests.push(({ score }) => bandOf(score, bands) === filter.band);
  if (filter.ownersDiffer !== undefined) {
    tests.push(({ a, b }) => ownersDiffer(plan, a, b) === filter.ownersDiffer);
  }
  if (filter.territory !== undefined) {
    const wanted = plan.snapshot.territories.findIndex((t) => t.key === filter.territory);
    const known = filter.territory === null || wanted >= 0;
    tests.push(({ a, b }) => known && (territory[a] === wanted || territory[b] === wanted));
  }
  if (directory) {
    const words = foldText(filter.search ?? '').split(/\s+/);
    const has = (i: number): boolean => words.every((word) => directory.searchText[i].includes(word));
    tests.push(({ a, b }) => has(a) || has(b));
  }
  return tests;
}

/** Two different reps; an account in the pool is nobody's to quarrel over. */
export function ownersDiffer({ evaluation }: PlanState, a: number, b: number): boolean {
  const { owner } = evaluation.ownership;
  return owner[a] >= 0 && owner[b] >= 0 && owner[a] !== owner[b];
}

function groupSizes(pairs: readonly FieldPair[]): ReadonlyMap<number, number> {
  const groupOf = clusterPairs(pairs);
  const sizes = new Map<number, number>();
  for (const group of groupOf.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return new Map([...groupOf].map(([account, group]) => [account, sizes.get(group) ?? 0]));
}

export async function readNames(
  db: OpenWorkspace['db'],
  { ground }: PlanState,
  pairs: readonly Pick<FieldPair, 'a' | 'b'>[],
): Promise<ReadonlyMap<string, string>> {
  const codes = new Set(pairs.flatMap(({ a, b }) => [a, b]).map((i) => ground.field.accounts.code[i]));
  return new Map((await readAccounts(db, [...codes])).map(({ code, name }) => [code, name]));
}

export function sideOf({ ground, evaluation }: PlanState, names: ReadonlyMap<string, string>, i: number) {
  const { accounts, units, reps } = ground.field;
  const [owner, unit, code] = [evaluation.ownership.owner[i], accounts.unit[i], accounts.code[i]];
  return {
    code: AccountCode.parse(code),
    name: names.get(code) ?? code,
    unitName: unit < 0 ? '' : units.name[unit],
    owner: owner < 0 ? null : reps.code[owner],
    ownerName: owner < 0 ? null : reps.name[owner],
  };
}
