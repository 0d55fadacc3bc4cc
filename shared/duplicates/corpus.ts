import type { Forms } from './forms';
import { buildGramTable, type GramTable } from './gram-table';
import { Interning, tally } from './interning';
import type { Prepared } from './prepare';

/** Accounts, and what only the whole of all accounts tells: how common a piece of a name, a name, a number, an address is. */
export interface Corpus {
  readonly forms: Forms;
  readonly grams: GramTable;
  readonly sounds: GramTable;
  /** Accounts of the whole that have a key of form.ts: `countOf(coreKey(…))` share a core. */
  countOf(key: number): number;
}

/** Gathers the frequencies. O(pieces of all names). @param some the accounts themselves, out of `all` */
export function buildCorpus(some: Forms, all: Forms): Corpus {
  const keys = new Interning(some.keys.values.length);
  for (const key of some.keys.values) keys.add(key);
  const counts = tally(keys, all.keys.values);
  return {
    forms: some,
    grams: buildGramTable(some.grams, all.grams),
    sounds: buildGramTable(some.sounds, all.sounds),
    countOf: (key) => counts[keys.find(key)] ?? 0,
  };
}

/** An address within its unit: every town has its 人民路 12 号. */
export function placeKey({ address, source }: Prepared): string {
  return `${source.unit} ${address.key}`;
}
