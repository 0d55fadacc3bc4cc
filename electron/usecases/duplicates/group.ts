import type { CallParsed } from '@shared/contract/contract';
import type { DuplicateGroup } from '@shared/contract/duplicates';
import { bandOf } from '@shared/duplicates/bands';
import { clusterPairs } from '@shared/duplicates/clusters';
import { suggestSurvivor } from '@shared/duplicates/suggest-survivor';
import { DomainError } from '@shared/model/result';
import { readAccounts } from '@electron/store/accounts';
import { readHistorySizes } from '@electron/store/duplicates/history';
import { readPairs } from '@electron/store/duplicates/pairs';
import { idsByCode } from '@electron/store/ids';
import { readSettings } from '../effective-settings';
import type { OpenWorkspace } from '../session';
import { inField, readNames, sideOf } from './list';

/** Groups are seldom larger; beyond it they are links nobody means. */
const MOST = 100;

/** All records that hang together with a pair, best first. @throws DomainError `duplicates.gone` */
export async function readGroup(
  { db, cache }: OpenWorkspace,
  { planId, a, b }: CallParsed<'duplicates.group'>,
): Promise<DuplicateGroup> {
  const plan = await cache.plan(planId);
  const { index, field } = plan.ground;
  const start = index.account.get(a) ?? index.account.get(b);
  if (start === undefined) throw new DomainError('duplicates.gone', { code: a });
  const bands = (await readSettings(db)).duplicates;
  const open = inField(plan, await readPairs(db, 'open')).filter(({ score }) => bandOf(score, bands) !== null);
  const groupOf = clusterPairs(open);
  const group = groupOf.get(start);
  const found = group === undefined ? [start] : [...groupOf].flatMap(([i, of]) => (of === group ? [i] : []));
  const codes = found.slice(0, MOST).map((i) => field.accounts.code[i]);
  const accounts = await readAccounts(db, codes);
  const idOf = await idsByCode(db, 'account', codes);
  const size = await readHistorySizes(db, codes.map(idOf));
  const ranked = accounts.toSorted((x, y) =>
    suggestSurvivor([x, y], [size(idOf(x.code)), size(idOf(y.code))]) === 0 ? -1 : 1,
  );
  const order = ranked.map(({ code }) => index.account.get(code) ?? -1);
  const at = new Map(order.map((i, place) => [i, place]));
  const among = <P extends { readonly a: number; readonly b: number }>(pairs: readonly P[]): P[] =>
    pairs.flatMap((pair) => {
      const [x, y] = [at.get(pair.a), at.get(pair.b)];
      return x === undefined || y === undefined ? [] : [{ ...pair, a: Math.min(x, y), b: Math.max(x, y) }];
    });
  const ruledOut = among(inField(plan, await readPairs(db, 'notSame')));
  const names = await readNames(
    db,
    plan,
    order.map((i) => ({ a: i, b: i })),
  );
  return {
    members: ranked.map(({ revenue, lng, lat }, place) => ({
      ...sideOf(plan, names, order[place]),
      revenue,
      lng,
      lat,
    })),
    links: among(open).map(({ a: x, b: y, score }) => ({ a: x, b: y, score })),
    ruledOut: ruledOut.map(({ a: x, b: y }) => ({ a: x, b: y })),
  };
}
