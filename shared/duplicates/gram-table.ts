import type { IntLists } from './int-lists';
import { Interning, tally } from './interning';

/** Pieces of many texts in columns: text i has `ids[starts[i] … starts[i + 1])`, ascending, each once. */
export interface GramTable {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  /** Texts of the whole a piece occurs in, by its id. */
  readonly counts: Int32Array;
  /** What a piece is, by its id. */
  readonly hashes: Int32Array;
  /** Bits a piece tells: log2 of texts ÷ texts that have it, never below a small floor. */
  readonly weights: Float64Array;
  /** Sum of the weights of a text's pieces. */
  readonly totals: Float64Array;
}

/** A piece nearly everybody has still tells something when a name has nothing else. */
const LEAST_BITS = 0.5;
/** Different pieces are fewer than all; a guess to begin with. */
const PIECES_A_TEXT = 4;

/**
 * @param some hashes of the pieces of every text, each once
 * @param all those of the whole the texts belong to, which says how common a piece is
 */
export function buildGramTable({ starts, values }: IntLists, all: IntLists): GramTable {
  const interning = new Interning(values.length / PIECES_A_TEXT);
  const ids = values.map((hash) => interning.add(hash));
  const counts = tally(interning, all.values);
  const count = all.starts.length - 1;
  const weights = Float64Array.from(counts, (having) => Math.max(LEAST_BITS, Math.log2(count / having)));
  const texts = starts.length - 1;
  const totals = new Float64Array(texts);
  for (let i = 0; i < texts; i++) {
    ids.subarray(starts[i], starts[i + 1]).sort();
    for (let k = starts[i]; k < starts[i + 1]; k++) totals[i] += weights[ids[k]];
  }
  return { starts, ids, counts, hashes: interning.hashes(), weights, totals };
}

/** Dice coefficient of two texts, every piece counted by the bits it tells: 0 nothing in common, 1 the same pieces. */
export function gramSimilarity({ starts, ids, weights, totals }: GramTable, a: number, b: number): number {
  let shared = 0;
  let i = starts[a];
  let j = starts[b];
  const [endA, endB] = [starts[a + 1], starts[b + 1]];
  while (i < endA && j < endB) {
    const difference = ids[i] - ids[j];
    if (difference === 0) {
      shared += weights[ids[i]];
      i++;
      j++;
    } else if (difference < 0) i++;
    else j++;
  }
  const all = totals[a] + totals[b];
  return all === 0 ? 0 : (2 * shared) / all;
}
