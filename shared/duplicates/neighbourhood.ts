import { RARE } from './blocks';
import type { Forms } from './forms';
import type { IntLists } from './int-lists';
import { Interning, tally } from './interning';

/**
 * Positions of all accounts that share a key or a rare piece of the name with one of these, and these, ascending: nobody
 * else can be in a block with them. O(pieces of all names), with little to do for each.
 */
export function neighbourhood(forms: Forms, only: ReadonlySet<number>): number[] {
  const keys = internOf(forms.keys, only);
  const grams = internOf(forms.grams, only);
  const counts = tally(grams, forms.grams.values);
  const shares = (of: IntLists, i: number, known: Interning, test: (id: number) => boolean): boolean => {
    for (let k = of.starts[i]; k < of.starts[i + 1]; k++) {
      const id = known.find(of.values[k]);
      if (id >= 0 && test(id)) return true;
    }
    return false;
  };
  const found: number[] = [];
  for (let i = 0; i < forms.length; i++) {
    const near =
      only.has(i) ||
      shares(forms.keys, i, keys, () => true) ||
      shares(forms.grams, i, grams, (id) => counts[id] <= RARE);
    if (near) found.push(i);
  }
  return found;
}

function internOf({ starts, values }: IntLists, only: ReadonlySet<number>): Interning {
  const known = new Interning(only.size);
  for (const i of only) for (let k = starts[i]; k < starts[i + 1]; k++) known.add(values[k]);
  return known;
}
