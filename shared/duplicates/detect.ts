import type { AccountText } from './account-text';
import { type Blocks, buildBlocks } from './blocks';
import { compareAccounts } from './compare';
import { buildCorpus, type Corpus } from './corpus';
import type { Finding } from './finding';
import { formOf } from './form';
import { columnsOf, type Forms, someOf } from './forms';
import { neighbourhood } from './neighbourhood';
import { visitPairs } from './pairs';
import type { PlaceBook } from './place-book';
import { type Prepared, prepare } from './prepare';

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

/** Told now and then how far the work is; throws to stop it. */
export type DetectProgress = (step: 'gather' | 'compare', done: number, total: number) => void;

export interface ScoreOptions {
  /** Pairs below this score are not kept. */
  readonly least: number;
  readonly progress: DetectProgress;
}

/** Who is worth comparing with whom. */
export interface DetectionIndex {
  /** Positions, among all, of the accounts the index speaks of. */
  readonly positions: readonly number[];
  readonly corpus: Corpus;
  readonly blocks: Blocks;
  /** Those to compare with all others, as the index counts them; null = everybody with everybody. */
  readonly only: ReadonlySet<number> | null;
}

const REPORT_EVERY = 2048;

/** @param only positions of the accounts to compare with all others; null = everybody with everybody */
export function indexForms(forms: Forms, only: ReadonlySet<number> | null, progress: DetectProgress): DetectionIndex {
  const positions = only ? neighbourhood(forms, only) : Array.from({ length: forms.length }, (_, i) => i);
  const corpus = buildCorpus(only ? someOf(forms, positions) : forms, forms);
  const blocks = buildBlocks(corpus, (i) => i % REPORT_EVERY === 0 && progress('gather', i, positions.length));
  const wanted = only && new Set(positions.flatMap((position, i) => (only.has(position) ? [i] : [])));
  return { positions, corpus, blocks, only: wanted };
}

/** Positions of all accounts that take part, ascending. */
export function companionsOf({ corpus, blocks, only, positions }: DetectionIndex): readonly number[] {
  if (!only) return positions;
  const met = new Set<number>(only);
  visitPairs(corpus.forms, blocks, only, (i, j) => met.add(i).add(j));
  return [...met].toSorted((a, b) => a - b).map((i) => positions[i]);
}

/** Scores every two accounts that share a key. @param at an account by its position */
export function scorePairs(
  { corpus, blocks, only, positions }: DetectionIndex,
  at: (position: number) => Prepared,
  { least, progress }: ScoreOptions,
): Detection {
  const expected = only === null ? expectedPairs(blocks) : 0;
  const pairs: FoundPair[] = [];
  let compared = 0;
  visitPairs(corpus.forms, blocks, only, (i, j) => {
    if (compared % REPORT_EVERY === 0) progress('compare', compared, expected);
    compared++;
    const [x, y] = [at(positions[i]), at(positions[j])];
    const found = compareAccounts(corpus, { account: x, at: i }, { account: y, at: j }, least);
    if (!found) return;
    const [a, b] = [x.source.id, y.source.id];
    pairs.push(a < b ? { a, b, ...found } : { a: b, b: a, ...found });
  });
  pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return { pairs, compared, oversizeBlocks: blocks.oversize.size };
}

export interface DetectOptions {
  readonly book: PlaceBook;
  readonly least: number;
  /** Ids of the accounts to compare with all others; null = everybody with everybody. */
  readonly only: ReadonlySet<number> | null;
  readonly progress: DetectProgress;
}

/**
 * Finds accounts that are probably one company: blocking by several keys, then scoring every pair that shares one.
 * The same accounts in the same order give the same answer.
 */
export function detectDuplicates(accounts: readonly AccountText[], options: DetectOptions): Detection {
  const { book, least, only, progress } = options;
  const total = accounts.length * 2;
  const prepared = accounts.map((account, i) => {
    if (i % REPORT_EVERY === 0) progress('gather', i, total);
    return prepare(account, book);
  });
  const wanted = only === null ? null : new Set(accounts.flatMap(({ id }, i) => (only.has(id) ? [i] : [])));
  const index = indexForms(columnsOf(prepared.map(formOf)), wanted, (step, done) =>
    progress(step, accounts.length + done, total),
  );
  return scorePairs(index, (i) => prepared[i], { least, progress });
}

/** An upper bound: pairs that share several keys are compared once. */
function expectedPairs({ members: { starts } }: Blocks): number {
  let sum = 0;
  for (let key = 0; key + 1 < starts.length; key++) {
    const length = starts[key + 1] - starts[key];
    sum += (length * (length - 1)) / 2;
  }
  return sum;
}
