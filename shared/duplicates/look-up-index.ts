import type { AccountText } from './account-text';
import { formOf } from './form';
import { columnsOf } from './forms';
import { buildGramTable } from './gram-table';
import { type IntLists, turned } from './int-lists';
import type { NamedPlace } from './place-book';
import { PlaceBook } from './place-book';
import { prepare } from './prepare';

/** Everything a look-up needs, in columns that cross threads cheaply; position i is the account's place in the field. */
export interface LookUpColumns {
  readonly places: readonly NamedPlace[];
  readonly core: readonly string[];
  /** Folded; '' = none. */
  readonly creditCode: readonly string[];
  /** Digits of all its numbers, a space between. */
  readonly phone: readonly string[];
  readonly grams: Postings;
  readonly sounds: Postings;
}

/** Which texts hold a piece, known by its hash: piece p is in `texts[starts[p] … starts[p + 1])`. */
export interface Postings {
  readonly pieces: Int32Array;
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  readonly weights: Float64Array;
  /** Sum of the weights of a text's pieces. */
  readonly totals: Float64Array;
}

export function buildLookUp(accounts: readonly AccountText[], places: readonly NamedPlace[]): LookUpColumns {
  const book = new PlaceBook(places);
  const prepared = accounts.map((account) => prepare(account, book));
  const { grams, sounds } = columnsOf(prepared.map(formOf));
  return {
    places,
    core: prepared.map(({ name }) => name.core),
    creditCode: prepared.map(({ creditCode }) => creditCode),
    phone: prepared.map(({ phones }) => phones.map(({ area, local }) => area + local).join(' ')),
    grams: postingsOf(grams),
    sounds: postingsOf(sounds),
  };
}

function postingsOf(texts: IntLists): Postings {
  const { starts, ids, hashes, weights, totals } = buildGramTable(texts, texts);
  const { starts: into, values } = turned({ starts, values: ids }, hashes.length);
  return { pieces: hashes, starts: into, texts: values, weights, totals };
}
