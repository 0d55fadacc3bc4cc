/** Pieces of many texts in columns: text i has `ids[starts[i] … starts[i + 1])`, ascending, each once. */
export interface GramTable {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  /** Texts a piece occurs in, by its id. */
  readonly counts: Int32Array;
  /** Bits a piece tells: log2 of texts ÷ texts that have it, never below a small floor. */
  readonly weights: Float64Array;
  /** Sum of the weights of a text's pieces. */
  readonly totals: Float64Array;
}

/** A piece nearly everybody has still tells something when a name has nothing else. */
const LEAST_BITS = 0.5;

export function buildGramTable(texts: readonly (readonly string[])[]): GramTable {
  const idOf = new Map<string, number>();
  const starts = new Int32Array(texts.length + 1);
  const ids: number[] = [];
  const counts: number[] = [];
  texts.forEach((grams, i) => {
    const own = [...new Set(grams)].map((gram) => {
      const known = idOf.get(gram);
      if (known !== undefined) return known;
      const made = idOf.size;
      idOf.set(gram, made);
      counts.push(0);
      return made;
    });
    own.sort((a, b) => a - b);
    for (const id of own) {
      counts[id]++;
      ids.push(id);
    }
    starts[i + 1] = ids.length;
  });
  const weights = Float64Array.from(counts, (count) => Math.max(LEAST_BITS, Math.log2(texts.length / count)));
  const totals = new Float64Array(texts.length);
  for (let i = 0; i < texts.length; i++) {
    for (let k = starts[i]; k < starts[i + 1]; k++) totals[i] += weights[ids[k]];
  }
  return { starts, ids: Int32Array.from(ids), counts: Int32Array.from(counts), weights, totals };
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
