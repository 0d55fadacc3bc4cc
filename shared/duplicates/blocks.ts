import type { Corpus } from './corpus';
import { type IntLists, intLists, turned } from './int-lists';
import { Interning } from './interning';
import { mixHash, textHash } from './text-hash';

/** Accounts that share a key, and so are worth comparing. */
export interface Blocks {
  /** Keys of every account, ascending. */
  readonly keys: IntLists;
  /** Accounts by key, ascending. */
  readonly members: IntLists;
  /** Keys shared by too many even after they were split by unit. */
  readonly oversize: ReadonlySet<number>;
}

/** Comparing every two of more than these would cost more than it finds. */
export const LARGEST_BLOCK = 80;
/** A rare piece of a name is one that few have. */
export const RARE = 80;
const RARE_PIECES = 2;
const PIECE = textHash('r', '');

/** @param each called before every account, to report progress and to stop */
export function buildBlocks(corpus: Corpus, each: (done: number) => void): Blocks {
  const { forms } = corpus;
  const { starts, values } = forms.keys;
  const wanted: number[][] = [];
  const shared = new Interning(values.length);
  for (let i = 0; i < forms.length; i++) {
    each(i);
    const own = rarePieces(corpus, i);
    for (let k = starts[i]; k < starts[i + 1]; k++) {
      const count = corpus.countOf(values[k]);
      if (count > 1) own.push(count > LARGEST_BLOCK ? mixHash(values[k], forms.units[i]) : values[k]);
    }
    wanted.push(own.map((hash) => shared.add(hash)));
  }
  const counts = new Int32Array(shared.size);
  for (const own of wanted) for (const id of own) counts[id]++;
  const kept = intLists(wanted.map((own) => own.filter((id) => counts[id] > 1).toSorted((a, b) => a - b)));
  const oversize = new Set<number>();
  counts.forEach((count, key) => count > LARGEST_BLOCK && oversize.add(key));
  return { keys: kept, members: turned(kept, shared.size), oversize };
}

/** The pieces of its name that fewest others have. */
function rarePieces({ grams }: Corpus, i: number): number[] {
  const { counts, hashes } = grams;
  const own = [...grams.ids.subarray(grams.starts[i], grams.starts[i + 1])];
  return own
    .filter((id) => counts[id] > 1 && counts[id] <= RARE)
    .toSorted((a, b) => counts[a] - counts[b] || hashes[a] - hashes[b])
    .slice(0, RARE_PIECES)
    .map((id) => mixHash(hashes[id], PIECE));
}
