import type { CallOutput } from '@shared/contract/contract';
import type { PoolQuery, PoolRow } from '@shared/contract/pool-lists';
import { PoolReason } from '@shared/model/claim';
import { lastActivity } from '@shared/rules/pool/history';
import { type PoolEntry, poolEntries } from '@shared/rules/pool/pool-list';
import { endOfDay } from '@shared/rules/pool/time';
import type { OpenWorkspace } from '../session';
import { knownPool, type PlanPool } from './ground';
import { dayOrNull, lastActivityDay, namedAccount, repCode } from './named';
import { pageOf } from './page';
import { type Listing, repKey, sift } from './sift';

const entries = new WeakMap<PlanPool, readonly PoolEntry[]>();

export async function listPool(workspace: OpenWorkspace, query: PoolQuery): Promise<CallOutput<'pool.list'>> {
  const pool = await knownPool(workspace, query.planId);
  const { ground, asOf } = pool;
  const all = entries.get(pool) ?? poolEntries(ground);
  entries.set(pool, all);
  const items = query.why === undefined ? all : all.filter(({ why }) => why === query.why);
  const found = await sift(workspace, pool, listingOf(pool, items), query);
  const { shown, name } = await pageOf(workspace, pool, found, ({ account }) => account, query);
  const rows = shown.map(
    (entry): PoolRow => ({
      ...namedAccount(ground, entry.account, name),
      why: entry.why,
      reason: entry.reason,
      since: dayOrNull(entry.since),
      lastRep: repCode(ground.field, entry.lastRep),
      lastActivity: lastActivityDay(ground, entry.account),
    }),
  );
  const occurring = new Set(all.map(({ why }) => why));
  const reasons = PoolReason.options.filter((why) => occurring.has(why));
  return { asOf, all: all.length, total: found.length, rows, reasons };
}

function listingOf(pool: PlanPool, items: readonly PoolEntry[]): Listing<PoolEntry> {
  const { history, day } = pool.ground;
  return {
    items,
    accountOf: ({ account }) => account,
    repsOf: ({ lastRep }) => [lastRep],
    textOf: ({ reason }) => reason,
    keys: {
      why: ({ why }) => PoolReason.options.indexOf(why),
      since: ({ since }) => since,
      lastRep: ({ lastRep }) => repKey(pool, lastRep),
      lastActivity: ({ account }) => lastActivity(history.activities, account, endOfDay(day)),
    },
  };
}
