import type { CallOutput } from '@shared/contract/contract';
import { defaultChoices } from '@shared/duplicates/merge-accounts';
import { sureLinks } from '@shared/duplicates/sure-links';
import { suggestSurvivor } from '@shared/duplicates/suggest-survivor';
import type { Account } from '@shared/model/account';
import { readAccounts } from '@electron/store/accounts';
import { readDecidedAccounts, readDecisionsBeside } from '@electron/store/duplicates/decisions';
import { readHistorySizes } from '@electron/store/duplicates/history';
import { readPairs } from '@electron/store/duplicates/pairs';
import { idsByCode } from '@electron/store/ids';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../effective-settings';
import type { OpenWorkspace } from '../session';
import { fated } from './compare';
import { inField, ownersDiffer, readNames, sideOf } from './list';
import { mergePair } from './merge';

/**
 * What merging every sure pair would do, without doing it: see `sureLinks`; and not where decisions of a plan contradict
 * each other.
 */
export async function planSureMerges(
  { db, cache }: OpenWorkspace,
  planId: number,
): Promise<CallOutput<'duplicates.sure'>> {
  const plan = await cache.plan(planId);
  const { sure } = (await readSettings(db)).duplicates;
  const pairs = inField(
    plan,
    (await readPairs(db, 'open')).filter(({ score }) => score >= sure),
  );
  const { code } = plan.ground.field.accounts;
  const idOf = await idsByCode(
    db,
    'account',
    pairs.flatMap(({ a, b }) => [code[a], code[b]]),
  );
  const accounts = await accountsByCode(
    db,
    pairs.flatMap(({ a, b }) => [code[a], code[b]]),
  );
  const names = await readNames(db, plan, pairs);
  const histories = await readHistorySizes(db, [...accounts.keys()].map(idOf));
  const decided = await readDecidedAccounts(db);
  const isFirstBetter = (a: string, b: string): boolean => {
    const [own, other] = [accounts.get(a), accounts.get(b)];
    return !own || !other || suggestSurvivor([own, other], [histories(idOf(a)), histories(idOf(b))]) === 0;
  };
  const contradicts = async (survivor: number, merged: number): Promise<boolean> => {
    // Most accounts have no decision of their own, and are not asked for one by one.
    if (!decided.has(idOf(code[merged]))) return false;
    const beside = await readDecisionsBeside(db, idOf(code[survivor]), idOf(code[merged]));
    return beside.map(fated).some(({ fate }) => fate === 'kept');
  };
  const merges: CallOutput<'duplicates.sure'>['merges'] = [];
  let contradicting = 0;
  for (const { a, b, score } of sureLinks(pairs, (x, y) => isFirstBetter(code[x], code[y]))) {
    if (await contradicts(a, b)) {
      contradicting++;
      continue;
    }
    merges.push({
      survivor: sideOf(plan, names, a),
      merged: sideOf(plan, names, b),
      score,
      ownersDiffer: ownersDiffer(plan, a, b),
    });
  }
  return { merges, contradicting };
}

async function accountsByCode(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, Account>> {
  const unique = [...new Set(codes)];
  return new Map((await readAccounts(db, unique)).map((account) => [account.code, account]));
}

/** Run it in a transaction. @returns the merge's id */
export async function mergeWithDefaults(
  db: Db,
  { survivor, merged }: { readonly survivor: string; readonly merged: string },
  reason: string,
  at: string,
): Promise<number> {
  const accounts = await accountsByCode(db, [survivor, merged]);
  const [own, other] = [accounts.get(survivor), accounts.get(merged)];
  const choices = own && other ? defaultChoices(own, other) : {};
  return mergePair(db, { survivor, merged, choices, reason, at });
}
