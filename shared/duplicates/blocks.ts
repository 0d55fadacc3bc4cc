import { type Corpus, placeKey } from './corpus';
import type { Prepared } from './prepare';

/** Accounts that share a key, and so are worth comparing. */
export interface Blocks {
  /** Keys of account i: `keys[starts[i] … starts[i + 1])`, ascending. */
  readonly starts: Int32Array;
  readonly keys: Int32Array;
  /** Accounts by key. */
  readonly members: readonly (readonly number[])[];
  /** Keys shared by too many even after they were split by unit. */
  readonly oversize: ReadonlySet<number>;
}

/** Comparing every two of more than these would cost more than it finds. */
export const LARGEST_BLOCK = 80;
/** A rare piece of a name is one that few have. */
const RARE = 80;
const RARE_PIECES = 2;
const SHORTEST_CODE = 13;

/** Several keys an account, so that a slip in one field leaves the others. */
function textKeys(account: Prepared): string[] {
  const { name, sound, creditCode, phones, address, source } = account;
  const syllables = sound.split(' ');
  const brand = syllables.length > 1 ? syllables.slice(0, 2).join(' ') : sound.slice(0, 5);
  return [
    ...(creditCode.length >= SHORTEST_CODE ? [`c ${creditCode}`] : []),
    ...phones.map(({ local }) => `p ${local}`),
    `n ${name.core}`,
    `s ${sound}`,
    `b ${brand} ${source.unit}`,
    ...(address.key === '' ? [] : [`a ${placeKey(account)}`]),
  ];
}

/** The pieces of its name that fewest others have. */
function rareKeys({ grams }: Corpus, i: number): string[] {
  const own = [...grams.ids.subarray(grams.starts[i], grams.starts[i + 1])];
  return own
    .filter((id) => grams.counts[id] > 1 && grams.counts[id] <= RARE)
    .toSorted((a, b) => grams.counts[a] - grams.counts[b] || a - b)
    .slice(0, RARE_PIECES)
    .map((id) => `g ${id}`);
}

/** @param each called before every account, to report progress and to stop */
export function buildBlocks(corpus: Corpus, each: (done: number) => void): Blocks {
  const counts = new Map<string, number>();
  const texts = corpus.accounts.map((account, i) => {
    each(i);
    const own = [...new Set([...textKeys(account), ...rareKeys(corpus, i)])];
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
    return own;
  });
  const idOf = new Map<string, number>();
  const members: number[][] = [];
  const starts = new Int32Array(texts.length + 1);
  const keys: number[] = [];
  texts.forEach((own, i) => {
    const unit = corpus.accounts[i].source.unit;
    const split = own.map((key) => ((counts.get(key) ?? 0) > LARGEST_BLOCK ? `${key} @${unit}` : key));
    const ids = split
      .filter((key) => counts.get(key) !== 1)
      .map((key) => {
        const known = idOf.get(key) ?? idOf.size;
        idOf.set(key, known);
        (members[known] ??= []).push(i);
        return known;
      });
    keys.push(...ids.toSorted((a, b) => a - b));
    starts[i + 1] = keys.length;
  });
  const oversize = new Set(members.flatMap((of, key) => (of.length > LARGEST_BLOCK ? [key] : [])));
  return { starts, keys: Int32Array.from(keys), members, oversize };
}
