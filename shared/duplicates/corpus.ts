import type { Forms } from './forms';
import { buildGramTable, type GramTable } from './gram-table';
import { Interning } from './interning';
import type { Prepared } from './prepare';

/** What only the whole of all accounts tells: how common a piece of a name, a name, a number, an address is. */
export interface Corpus {
  readonly forms: Forms;
  readonly grams: GramTable;
  readonly sounds: GramTable;
  /** Every account's keys met, see form.ts: `keys.countOf(coreKey(…))` accounts share a core. */
  readonly keys: Interning;
}

/** Gathers the frequencies. O(pieces of all names). */
export function buildCorpus(forms: Forms): Corpus {
  const keys = new Interning(forms.keys.values.length);
  for (const key of forms.keys.values) keys.add(key);
  return { forms, grams: buildGramTable(forms.grams), sounds: buildGramTable(forms.sounds), keys };
}

/** An address within its unit: every town has its 人民路 12 号. */
export function placeKey({ address, source }: Prepared): string {
  return `${source.unit} ${address.key}`;
}
