import type { AccountText } from '@shared/duplicates/account-text';
import { detectDuplicates } from '@shared/duplicates/detect';
import { LookUp } from '@shared/duplicates/look-up';
import { buildLookUp } from '@shared/duplicates/look-up-index';
import { PlaceBook } from '@shared/duplicates/place-book';
import { cityPlaces } from '../unit/duplicates/support/cities';
import { makeLabelledSet } from '../unit/duplicates/support/labelled-set';
import { type BenchReport, machine, percentile, round, timed } from './lib/report';

const ACCOUNTS = 100_000;
/** A company makes about 1.66 records. */
const COMPANIES = 60_500;
const LEAST = 0.4;
const KEYSTROKES = 200;

/** Finding duplicates among 100,000 made-up accounts, and looking one up; beside a plain pass over the same rows. */
export function run(): Promise<BenchReport> {
  const { accounts: all, companyOf, truePairs } = makeLabelledSet(2026, COMPANIES);
  const accounts = all.slice(0, ACCOUNTS);
  const book = new PlaceBook(cityPlaces());
  const detect = (only: ReadonlySet<number> | null) =>
    detectDuplicates(accounts, { book, least: LEAST, only, progress: () => undefined });
  const seconds = (work: () => void): number => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  };
  let found = detect(new Set());
  const whole = seconds(() => {
    found = detect(null);
  });
  const touched = seconds(() => detect(new Set([5, 500, 50_000])));
  let characters = 0;
  const plain = percentile(
    timed(9, () => (characters = plainPass(accounts))),
    0.5,
  );
  const right = found.pairs.filter((p) => p.score >= 0.8 && companyOf[p.a - 1] === companyOf[p.b - 1]).length;
  const listed = found.pairs.filter((p) => p.score >= 0.8).length;
  const lookUp = new LookUp(buildLookUp(accounts, cityPlaces()));
  const keystrokes = timed(KEYSTROKES, (i) => {
    const { name } = accounts[(i * 499) % accounts.length];
    lookUp.find({ name: name.slice(0, 3 + (i % 8)), creditCode: '', phone: '' }, 12);
  });
  const { length } = accounts;
  return Promise.resolve({
    bench: 'duplicates',
    machine: machine(),
    rows: [
      {
        case: `${length}`,
        what: 'everything compared',
        seconds: round(whole),
        pairsCompared: found.compared,
        pairsFound: found.pairs.length,
        oversizeBlocks: found.oversizeBlocks,
        precisionFromLikely: round(right / listed, 4),
        // The cut leaves a few records of the last companies out, so this is a lower bound.
        recallFromLikely: round(right / truePairs, 4),
        plainMs: round(plain),
        ratio: round((whole * 1000) / plain, 1),
        ratioOf: `time to one plain pass over the same texts (${characters} characters)`,
      },
      { case: `${length}`, what: 'three touched accounts compared with all others', seconds: round(touched) },
      {
        case: `${length}`,
        what: 'look-up, a keystroke',
        medianMs: round(percentile(keystrokes, 0.5), 2),
        p95Ms: round(percentile(keystrokes, 0.95), 2),
        maxMs: round(keystrokes.at(-1) ?? 0, 2),
        ratio: round(percentile(keystrokes, 0.95) / 50, 3),
        ratioOf: 'p95 to 50 ms',
      },
    ],
  });
}

/** Every character of every field read once. */
function plainPass(accounts: readonly AccountText[]): number {
  let sum = 0;
  for (const { name, creditCode, phone, address } of accounts) {
    for (const text of [name, creditCode, phone, address])
      for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) > 0 ? 1 : 0;
  }
  return sum;
}
