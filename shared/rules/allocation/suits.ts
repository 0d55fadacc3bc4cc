import type { RuleCandidates } from '../../model/rule';
import { repWords } from './candidates';
import { foldWord, type RuleFacts } from './facts';

export interface Suits {
  /** Whether a rep has what an account asks for. */
  readonly holds: (account: number, rep: number) => boolean;
  /** Words that accounts ask for and that nobody has, the most frequent first. */
  readonly unknown: readonly string[];
}

/**
 * Who has what an account asks for: its industry, one of its products, every need. What an account does not say it does not
 * ask for; what no rep at all has tells nobody apart, and is not asked for either. Settled once for each distinct text, so
 * that asking is a look into a table.
 */
export function suitsOf(match: RuleCandidates['match'], facts: RuleFacts): Suits {
  const words = repWords(facts);
  const count = words.skills.length;
  const { text, tags } = facts;
  const tables: { readonly of: Int32Array; readonly suits: Uint8Array }[] = [];
  const unknown = new Map<string, number>();
  const add = (
    of: Int32Array,
    asked: readonly (readonly string[])[],
    known: readonly ReadonlySet<string>[],
    how: 'some' | 'every',
  ): void => {
    const uses = new Int32Array(asked.length);
    for (const at of of) uses[at]++;
    const suits = new Uint8Array(asked.length * count);
    asked.forEach((list, at) => {
      const told = list.filter((word) => foldWord(word) !== '');
      const all = told.map(foldWord).filter((word) => known.some((set) => set.has(word)));
      for (const word of told) {
        if (!all.includes(foldWord(word))) unknown.set(word, (unknown.get(word) ?? 0) + uses[at]);
      }
      for (let rep = 0; rep < count; rep++) {
        suits[at * count + rep] = all.length === 0 || all[how]((word) => known[rep].has(word)) ? 1 : 0;
      }
    });
    tables.push({ of, suits });
  };
  if (match.includes('industry')) {
    const asked = text.industry.values.map((industry) => [industry]);
    add(text.industry.of, asked, words.industries, 'every');
  }
  if (match.includes('product')) add(tags.products.of, tags.products.sets, words.products, 'some');
  if (match.includes('need')) add(tags.needs.of, tags.needs.sets, words.skills, 'every');
  return {
    holds: (account, rep) => tables.every(({ of, suits }) => suits[of[account] * count + rep] === 1),
    unknown: [...unknown].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word),
  };
}
