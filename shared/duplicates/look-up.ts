import { foldCreditCode } from './credit-code';
import { foldForMatching } from './fold';
import { gramHashes, soundHashes } from './form';
import type { LookUpColumns, Postings } from './look-up-index';
import { parseName } from './name';
import { parsePhones } from './phone';
import { PlaceBook } from './place-book';
import { placeWords } from './place-words';
import { soundOf } from './prepare';

export interface LookUpQuery {
  readonly name: string;
  readonly creditCode: string;
  readonly phone: string;
}

export interface LookUpMatch {
  /** Place of the account in the field. */
  readonly index: number;
  readonly match: 'creditCode' | 'phone' | 'name' | 'similar';
  /** In [0, 1]. */
  readonly likeness: number;
}

const LEAST_CODE = 6;
const LEAST_DIGITS = 6;
/** Below this a name is no answer to the one asked for. */
const LEAST_LIKENESS = 0.45;
const SOUND_SHARE = 0.92;

/** Finds accounts by what is typed so far, over columns made once. Milliseconds at 100,000 accounts. */
export class LookUp {
  readonly #columns: LookUpColumns;
  readonly #book: PlaceBook;
  readonly #grams: PieceIndex;
  readonly #sounds: PieceIndex;

  constructor(columns: LookUpColumns) {
    this.#columns = columns;
    this.#book = new PlaceBook(columns.places);
    this.#grams = new PieceIndex(columns.grams, columns.core.length);
    this.#sounds = new PieceIndex(columns.sounds, columns.core.length);
  }

  /** Best first: equal credit code, equal number, equal name, then names alike. */
  find(query: LookUpQuery, limit: number): LookUpMatch[] {
    const best = new Map<number, LookUpMatch>();
    const add = (found: LookUpMatch): void => {
      const known = best.get(found.index);
      if (!known || RANK[found.match] < RANK[known.match]) best.set(found.index, found);
    };
    for (const index of this.#byCode(query.creditCode)) add({ index, match: 'creditCode', likeness: 1 });
    for (const index of this.#byPhone(query.phone)) add({ index, match: 'phone', likeness: 1 });
    for (const found of this.#byName(query.name, limit)) add(found);
    return [...best.values()]
      .toSorted((a, b) => RANK[a.match] - RANK[b.match] || b.likeness - a.likeness || a.index - b.index)
      .slice(0, limit);
  }

  /** The places an address, else a name, begins with; the largest first. */
  places(address: string, name: string): string[] {
    const words = placeWords(address, this.#book);
    return words.length > 0 ? words : placeWords(name, this.#book);
  }

  /** Whether what is typed of a name names a place and nothing else: many have that, and it tells none of them. */
  onlyPlace(name: string): boolean {
    let rest = foldForMatching(name).replace(/\s+/gu, '');
    while (this.#book.whole(rest) === null) {
      const place = this.#book.atStart(rest);
      if (place === null) return false;
      rest = rest.slice(place.text.length);
    }
    return true;
  }

  #byCode(text: string): number[] {
    const code = foldCreditCode(text);
    return code.length < LEAST_CODE ? [] : indicesWhere(this.#columns.creditCode, (c) => c.startsWith(code));
  }

  #byPhone(text: string): number[] {
    const numbers = parsePhones(text).map(({ area, local }) => area + local);
    const typed = text.normalize('NFKC').replace(/\D/g, '');
    const wanted = numbers.length > 0 ? numbers : [typed];
    return wanted.flatMap((digits) =>
      digits.length < LEAST_DIGITS ? [] : indicesWhere(this.#columns.phone, (phone) => phone.includes(digits)),
    );
  }

  #byName(text: string, limit: number): LookUpMatch[] {
    const { core } = parseName(text, this.#book);
    if (core.length < 2) return [];
    const likeness = new Map<number, number>();
    const raise = (index: number, value: number): void => {
      if (value > (likeness.get(index) ?? 0)) likeness.set(index, value);
    };
    for (const [index, value] of this.#grams.alike(gramHashes(core), limit)) raise(index, value);
    for (const [index, value] of this.#sounds.alike(soundHashes(soundOf(core), core), limit)) {
      raise(index, value * SOUND_SHARE);
    }
    return [...likeness].flatMap(([index, value]): LookUpMatch[] => {
      if (this.#columns.core[index] === core) return [{ index, match: 'name', likeness: 1 }];
      return value < LEAST_LIKENESS ? [] : [{ index, match: 'similar', likeness: Math.min(0.99, value) }];
    });
  }
}

const RANK = { creditCode: 0, phone: 1, name: 2, similar: 3 } as const;

function indicesWhere(texts: readonly string[], test: (text: string) => boolean): number[] {
  const found: number[] = [];
  texts.forEach((text, i) => text !== '' && test(text) && found.push(i));
  return found;
}

/** Of a name half typed the part that is there counts: the share of what was asked, and a little of what was not. */
const ASKED_SHARE = 0.75;

class PieceIndex {
  readonly #postings: Postings;
  readonly #idOf: ReadonlyMap<number, number>;
  readonly #sums: Float64Array;

  constructor(postings: Postings, texts: number) {
    this.#postings = postings;
    this.#idOf = new Map([...postings.pieces].map((piece, id) => [piece, id]));
    this.#sums = new Float64Array(texts);
  }

  /** The texts that share most with these pieces, with their likeness. */
  alike(pieces: readonly number[], limit: number): [number, number][] {
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
      // Thousands share a common piece; only those that are an answer are worth sorting.
      if (likeness >= LEAST_LIKENESS) found.push([text, likeness]);
    }
    return found.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
  }
}
