import type { AccountText } from './account-text';
import { buildBlocks } from './blocks';
import { compareAccounts } from './compare';
import { buildCorpus } from './corpus';
import type { Finding } from './finding';
import { visitPairs } from './pairs';
import type { PlaceBook } from './place-book';
import { prepare } from './prepare';

export interface FoundPair {
  /** Ids of the accounts, a < b. */
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly findings: readonly Finding[];
}

export interface Detection {
  readonly pairs: readonly FoundPair[];
  /** Pairs that were compared. */
  readonly compared: number;
  /** Blocks so large that only neighbours in them were compared. */
  readonly oversizeBlocks: number;
}

export interface DetectOptions {
  readonly book: PlaceBook;
  /** Pairs below this score are not kept. */
  readonly least: number;
  /** Ids of the accounts to compare with all others; null = everybody with everybody. */
  readonly only: ReadonlySet<number> | null;
  /** Told now and then how far the work is; throws to stop it. */
  readonly progress: (step: 'gather' | 'compare', done: number, total: number) => void;
}

const REPORT_EVERY = 2048;

/**
 * Finds accounts that are probably one company: blocking by several keys, then scoring every pair that shares one.
 * The same accounts in the same order give the same answer.
 */
export function detectDuplicates(accounts: readonly AccountText[], options: DetectOptions): Detection {
  const { book, least, only, progress } = options;
  const total = accounts.length;
  const now = (step: 'gather' | 'compare', done: number, of: number): void => {
    if (done % REPORT_EVERY === 0) progress(step, done, of);
  };
  const corpus = buildCorpus(
    accounts.map((account, i) => {
      now('gather', i, total * 2);
      return prepare(account, book);
    }),
  );
  const blocks = buildBlocks(corpus, (i) => now('gather', total + i, total * 2));
  const wanted = only === null ? null : new Set(accounts.flatMap(({ id }, i) => (only.has(id) ? [i] : [])));
  const expected = expectedPairs(blocks.members);
  const pairs: FoundPair[] = [];
  let compared = 0;
  visitPairs(corpus, blocks, wanted, (i, j) => {
    now('compare', compared++, expected);
    const { score, findings } = compareAccounts(corpus, i, j);
    if (score < least) return;
    const [a, b] = [accounts[i].id, accounts[j].id];
    pairs.push(a < b ? { a, b, score, findings } : { a: b, b: a, score, findings });
  });
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return { pairs, compared, oversizeBlocks: blocks.oversize.size };
}

/** An upper bound: pairs that share several keys are compared once. */
function expectedPairs(members: readonly (readonly number[])[]): number {
  return members.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}
