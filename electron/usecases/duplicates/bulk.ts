import type { CallOutput } from '@shared/contract/contract';
import { defaultChoices } from '@shared/duplicates/merge-accounts';
import { suggestSurvivor } from '@shared/duplicates/suggest-survivor';
import type { Account } from '@shared/model/account';
import { readAccounts } from '@electron/store/accounts';
import { readDecisionsBeside } from '@electron/store/duplicates/decisions';
import { readHistory } from '@electron/store/duplicates/history';
import { readPairs } from '@electron/store/duplicates/pairs';
import { type IdOf, idsByCode } from '@electron/store/ids';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../effective-settings';
import type { OpenWorkspace } from '../session';
import { fated } from './compare';
import { inField, ownersDiffer, readNames, sideOf } from './list';
import { mergePair } from './merge';

/**
 * What merging every sure pair would do, without doing it. An account takes part once, so that a chain of pairs is not
 * merged by links nobody looked at; and not where decisions of a plan contradict each other.
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
  const used = new Set<number>();
  const merges: CallOutput<'duplicates.sure'>['merges'] = [];
  let contradicting = 0;
  for (const { a, b, score } of pairs) {
    if (used.has(a) || used.has(b)) continue;
    const [survivor, merged] = (await isFirstBetter(db, accounts, idOf, code[a], code[b])) ? [a, b] : [b, a];
    const decisions = (await readDecisionsBeside(db, idOf(code[survivor]), idOf(code[merged]))).map(fated);
    if (decisions.some(({ fate }) => fate === 'kept')) {
      contradicting++;
      continue;
    }
    used.add(a).add(b);
    merges.push({
      survivor: sideOf(plan, names, survivor),
      merged: sideOf(plan, names, merged),
      score,
      ownersDiffer: ownersDiffer(plan, a, b),
    });
  }
  return { merges, contradicting };
}

async function isFirstBetter(
  db: Db,
  accounts: ReadonlyMap<string, Account>,
  idOf: IdOf,
  a: string,
  b: string,
): Promise<boolean> {
  const [own, other] = [accounts.get(a), accounts.get(b)];
  if (!own || !other) return true;
  return suggestSurvivor([own, other], [await readHistory(db, idOf(a)), await readHistory(db, idOf(b))]) === 0;
}

async function accountsByCode(db: Db, codes: readonly string[]): Promise<ReadonlyMap<string, Account>> {
  const unique = [...new Set(codes)];
  return new Map((await readAccounts(db, unique)).map((account) => [account.code, account]));
}

/** Merges with the default choices. Run it in a transaction: all or none. */
export async function mergeAll(
  db: Db,
  pairs: readonly { readonly survivor: string; readonly merged: string }[],
  reason: string,
  at: string,
): Promise<number[]> {
  const ids: number[] = [];
  for (const { survivor, merged } of pairs) {
    const accounts = await accountsByCode(db, [survivor, merged]);
    const [own, other] = [accounts.get(survivor), accounts.get(merged)];
    const choices = own && other ? defaultChoices(own, other) : {};
    ids.push(await mergePair(db, { survivor, merged, choices, reason, at }));
  }
  return ids;
}
