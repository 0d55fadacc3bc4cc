import type { AccountText } from './account-text';
import { buildGramTable, type GramTable } from './gram-table';
import type { NamedPlace } from './place-book';
import { PlaceBook } from './place-book';
import { gramsOf, prepare, soundGramsOf } from './prepare';

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

/** Which texts hold a piece: piece p is in `texts[starts[p] … starts[p + 1])`. */
export interface Postings {
  readonly pieces: readonly string[];
  readonly starts: Int32Array;
  readonly texts: Int32Array;
  readonly weights: Float64Array;
  /** Sum of the weights of a text's pieces. */
  readonly totals: Float64Array;
}

export function buildLookUp(accounts: readonly AccountText[], places: readonly NamedPlace[]): LookUpColumns {
  const book = new PlaceBook(places);
  const prepared = accounts.map((account) => prepare(account, book));
  return {
    places,
    core: prepared.map(({ name }) => name.core),
    creditCode: prepared.map(({ creditCode }) => creditCode),
    phone: prepared.map(({ phones }) => phones.map(({ area, local }) => area + local).join(' ')),
    grams: postingsOf(prepared.map(({ name }) => gramsOf(name.core))),
    sounds: postingsOf(prepared.map(({ name, sound }) => soundGramsOf(sound, name.core))),
  };
}

function postingsOf(texts: readonly (readonly string[])[]): Postings {
  const { table, pieces } = namedTable(texts);
  const starts = new Int32Array(pieces.length + 1);
  for (let p = 0; p < pieces.length; p++) starts[p + 1] = starts[p] + table.counts[p];
  const next = starts.slice(0, -1);
  const members = new Int32Array(table.ids.length);
  for (let i = 0; i < texts.length; i++) {
    for (let k = table.starts[i]; k < table.starts[i + 1]; k++) members[next[table.ids[k]]++] = i;
  }
  return { pieces, starts, texts: members, weights: table.weights, totals: table.totals };
}

/** Pieces by the ids the table gives them, which is the order they first occur in. */
function namedTable(texts: readonly (readonly string[])[]): { table: GramTable; pieces: string[] } {
  const pieces = new Set<string>();
  for (const grams of texts) for (const gram of grams) pieces.add(gram);
  return { table: buildGramTable(texts), pieces: [...pieces] };
}
