import type { RuleField } from '../../model/rule';
import type { RuleGround } from './facts';

export interface FieldWord {
  readonly word: string;
  readonly accounts: number;
}

const MOST_WORDS = 500;

/** Words that occur in a field of texts or tags, most frequent first; at most 500. Other fields have none. */
export function wordsOf(field: RuleField, { facts }: RuleGround): FieldWord[] {
  const counts = new Map<string, number>();
  const add = (word: string, accounts: number): void => {
    if (word !== '' && accounts > 0) counts.set(word, (counts.get(word) ?? 0) + accounts);
  };
  if (field === 'industry') {
    const { of, values } = facts.text.industry;
    tally(of, values.length).forEach((accounts, v) => add(values[v], accounts));
  }
  if (field === 'products' || field === 'needs') {
    const { of, sets } = facts.tags[field];
    tally(of, sets.length).forEach((accounts, s) => {
      for (const tag of sets[s]) add(tag, accounts);
    });
  }
  return [...counts]
    .map(([word, accounts]) => ({ word, accounts }))
    .toSorted((a, b) => b.accounts - a.accounts || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS);
}

function tally(of: Int32Array, count: number): Int32Array {
  const counts = new Int32Array(count);
  for (const value of of) counts[value]++;
  return counts;
}
