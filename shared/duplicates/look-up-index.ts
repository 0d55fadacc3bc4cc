import type { AccountText } from './account-text';
import { formOf } from './form';
import { columnsOf } from './forms';
import { buildGramTable } from './gram-table';
import { type IntLists, turned } from './int-lists';
import { foldAccountCode } from './look-up-numbers';
import { writtenName } from './name-says';
import type { NamedPlace } from './place-book';
import { PlaceBook } from './place-book';
import { prepare } from './prepare';

/** An account as it can be looked up. */
export interface LookedUp extends AccountText {
  readonly code: string;
}

/** A record that was merged into an account, under which people may still ask for it. */
export interface FormerRecord {
  readonly code: string;
  readonly name: string;
}

/** The same with what tells of it. */
export interface FormerAccount extends LookedUp {
  /** Id of the account that stands for it. */
  readonly into: number;
}

/**
 * Everything a look-up needs, in columns that cross threads cheaply. Text i is of the account at that place in the field;
 * behind the accounts come the records merged into one.
 */
export interface LookUpColumns {
  readonly places: readonly NamedPlace[];
  /** How many of the texts are accounts. */
  readonly accounts: number;
  readonly former: readonly FormerRecord[];
  /** Place of the account that stands for the former record. */
  readonly formerOf: Int32Array;
  readonly core: readonly string[];
  /** The name in full, as `writtenName` makes it. */
  readonly written: readonly string[];
  /** Codes of the places its name says, else of its unit, a space between; '' = none known. */
  readonly placed: readonly string[];
  /** As `foldAccountCode` makes it. */
  readonly code: readonly string[];
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

/** @param merged records merged into one of the accounts */
export function buildLookUp(
  accounts: readonly LookedUp[],
  merged: readonly FormerAccount[],
  places: readonly NamedPlace[],
): LookUpColumns {
  const book = new PlaceBook(places);
  const placeOf = new Map(accounts.map(({ id }, i) => [id, i]));
  const former = merged.filter(({ into }) => placeOf.has(into));
  const texts = [...accounts, ...former];
  const prepared = texts.map((account) => prepare(account, book));
  const { grams, sounds } = columnsOf(prepared.map(formOf));
  return {
    places,
    accounts: accounts.length,
    former: former.map(({ code, name }) => ({ code, name })),
    formerOf: Int32Array.from(former, ({ into }) => placeOf.get(into) ?? 0),
    core: prepared.map(({ name }) => name.core),
    written: texts.map(({ name }) => writtenName(name)),
    placed: prepared.map(({ name, source }) => name.places.map((p) => p.code).join(' ') || source.unit),
    code: texts.map(({ code }) => foldAccountCode(code)),
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
