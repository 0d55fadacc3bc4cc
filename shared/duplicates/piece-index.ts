import type { Postings } from './look-up-index';

/** Of a name half typed the part that is there counts: the share of what was asked, and a little of what was not. */
const ASKED_SHARE = 0.75;

/** Texts by the pieces they are made of. */
export class PieceIndex {
  readonly #postings: Postings;
  readonly #idOf: ReadonlyMap<number, number>;
  readonly #sums: Float64Array;

  constructor(postings: Postings, texts: number) {
    this.#postings = postings;
    this.#idOf = new Map([...postings.pieces].map((piece, id) => [piece, id]));
    this.#sums = new Float64Array(texts);
  }

  /** The texts that share so much with these pieces, with their likeness, in no order. */
  alike(pieces: readonly number[], least: number): [number, number][] {
    const { starts, texts, weights, totals } = this.#postings;
    const touched: number[] = [];
    // A piece nobody has tells as much as one that a single name has.
    const rarest = Math.log2(Math.max(2, totals.length));
    let asked = 0;
    for (const piece of pieces) {
      const id = this.#idOf.get(piece);
      asked += id === undefined ? rarest : weights[id];
      if (id === undefined) continue;
      for (let k = starts[id]; k < starts[id + 1]; k++) {
        const text = texts[k];
        if (this.#sums[text] === 0) touched.push(text);
        this.#sums[text] += weights[id];
      }
    }
    const found: [number, number][] = [];
    for (const text of touched) {
      const shared = this.#sums[text];
      this.#sums[text] = 0;
      const dice = (2 * shared) / (asked + totals[text]);
      const likeness = ASKED_SHARE * (shared / asked) + (1 - ASKED_SHARE) * dice;
      // Thousands share a common piece; only those that are an answer are worth more.
      if (likeness >= least) found.push([text, likeness]);
    }
    return found;
  }
}
