import type { LookUpColumns, FormerRecord } from './look-up-index';
import { compareMatches, type MatchName, type TextMatch } from './look-up-match';
import { isShortNumber, type LookUpQuery, type NumberTest, numberIsEnough, numberTests } from './look-up-numbers';
import { parseName } from './name';
import { NameFinder } from './name-finder';
import { nameSays } from './name-says';
import { PlaceBook } from './place-book';
import { placeWords } from './place-words';

export type { LookUpQuery } from './look-up-numbers';

export interface LookUpMatch {
  /** Place of the account in the field. */
  readonly index: number;
  readonly match: MatchName;
  /** In [0, 1]. */
  readonly likeness: number;
  /** It is a record merged into the account that answers; null = the account itself does. */
  readonly formerly: FormerRecord | null;
}

export interface LookUpAnswer {
  readonly matches: readonly LookUpMatch[];
  /** Of how many these are the best. */
  readonly total: number;
}

/** Why finding nothing tells nothing: what was typed is only a place, only a legal form, or too short to search. */
export type TooLittle = 'place' | 'form' | 'short';

/** Finds accounts by what is typed so far, over columns made once. Milliseconds at 100,000 accounts. */
export class LookUp {
  readonly #columns: LookUpColumns;
  readonly #book: PlaceBook;
  readonly #names: NameFinder;

  constructor(columns: LookUpColumns) {
    this.#columns = columns;
    this.#book = new PlaceBook(columns.places);
    this.#names = new NameFinder(columns, this.#book);
  }

  /** Best first: what is equal, then names that are written or alike, then numbers in part. */
  find(query: LookUpQuery, limit: number): LookUpAnswer {
    const { accounts, formerOf, former } = this.#columns;
    const best = new Map<number, LookUpMatch>();
    for (const { text, match, likeness } of this.#texts(query)) {
      const isFormer = text >= accounts;
      const index = isFormer ? formerOf[text - accounts] : text;
      const known = best.get(index);
      if (known && compareMatches(known, { match, likeness }) <= 0) continue;
      best.set(index, { index, match, likeness, formerly: isFormer ? former[text - accounts] : null });
    }
    const matches = [...best.values()].toSorted((a, b) => compareMatches(a, b) || a.index - b.index);
    return { matches: matches.slice(0, limit), total: matches.length };
  }

  /** The places an address, else a name, begins with; the largest first. */
  places(address: string, name: string): string[] {
    const words = placeWords(address, this.#book);
    return words.length > 0 ? words : placeWords(name, this.#book);
  }

  /** Whether what is typed says too little for "there is nobody like it"; null = enough, or nothing typed at all. */
  tooLittle(query: LookUpQuery): TooLittle | null {
    const { name, creditCode, phone } = query;
    if ([name, creditCode, phone].every((text) => text.trim() === '') || numberIsEnough(query)) return null;
    const says = nameSays(name, this.#book);
    if (says === 'place') return 'place';
    if (name.trim() === '' || says === 'nothing') return 'short';
    if (says !== 'name') return 'form';
    return isShortNumber(name) || parseName(name, this.#book).core.length < 2 ? 'short' : null;
  }

  #texts(query: LookUpQuery): TextMatch[] {
    const { code, creditCode, phone } = numberTests(query);
    return [
      ...matching(this.#columns.code, code),
      ...matching(this.#columns.creditCode, creditCode),
      ...matching(this.#columns.phone, phone),
      ...this.#names.find(query.name),
    ];
  }
}

function matching(texts: readonly string[], tests: readonly NumberTest[]): TextMatch[] {
  if (tests.length === 0) return [];
  const found: TextMatch[] = [];
  texts.forEach((carried, text) => {
    if (carried === '') return;
    for (const test of tests) {
      const answer = test(carried);
      if (answer) found.push({ text, ...answer });
    }
  });
  return found;
}
