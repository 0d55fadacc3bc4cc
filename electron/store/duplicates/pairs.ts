import { z } from 'zod';
import { Finding } from '@shared/duplicates/finding';
import type { Db } from '@electron/workspace/schema';
import type { DuplicatePairTable } from '@electron/workspace/schema-duplicates';
import { requireAffected } from '../affected';
import { chunksOf } from '../chunks';
import { fromJson } from '../json';

export type PairState = DuplicatePairTable['state'];

/** A pair by the codes of its accounts, the one known longer first. */
export interface StoredPair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  /** For which it was ruled out; '' = none given. */
  readonly reason: string;
}

const CHUNK = 500;

/** Pairs in a state whose accounts are both still there, best first. */
export async function readPairs(db: Db, state: Exclude<PairState, 'merged'>): Promise<StoredPair[]> {
  return db
    .selectFrom('duplicate_pair as pair')
    .innerJoin('account as x', 'x.id', 'pair.a')
    .innerJoin('account as y', 'y.id', 'pair.b')
    .select(['x.code as a', 'y.code as b', 'score', 'reason'])
    .where('state', '=', state)
    .where('x.deleted_at', 'is', null)
    .where('y.deleted_at', 'is', null)
    .orderBy('score', 'desc')
    .orderBy('pair.a')
    .orderBy('pair.b')
    .execute();
}

/** What was seen in a pair; null = the pair is not known. */
export async function readFindings(db: Db, a: number, b: number): Promise<PairFindings | null> {
  const row = await db
    .selectFrom('duplicate_pair')
    .select(['findings', 'score', 'state'])
    .where('a', '=', Math.min(a, b))
    .where('b', '=', Math.max(a, b))
    .executeTakeFirst();
  return row ? { ...row, findings: z.array(Finding).parse(fromJson(row.findings)) } : null;
}

export interface PairFindings {
  readonly findings: readonly Finding[];
  readonly score: number;
  readonly state: PairState;
}

/** @param pairs ids, a < b */
export async function setPairState(
  db: Db,
  pairs: readonly (readonly [number, number])[],
  state: PairState,
  at: string | null,
  reason = '',
): Promise<void> {
  for (const some of chunksOf(pairs, CHUNK)) {
    const { numUpdatedRows } = await db
      .updateTable('duplicate_pair')
      .set({ state, decided_at: at, reason })
      .where((eb) => eb.or(some.map(([a, b]) => eb.and([eb('a', '=', a), eb('b', '=', b)]))))
      .executeTakeFirstOrThrow();
    requireAffected(some.length, numUpdatedRows, 'duplicate pairs');
  }
}

export async function countDecided(db: Db): Promise<Readonly<Record<Exclude<PairState, 'open'>, number>>> {
  const rows = await db
    .selectFrom('duplicate_pair')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const count = (state: PairState): number => rows.find((row) => row.state === state)?.count ?? 0;
  return { merged: count('merged'), notSame: count('notSame') };
}
