import type { Blocks } from './blocks';
import type { Corpus } from './corpus';

/** Neighbours compared in a block too large to compare every two of. */
const WINDOW = 12;

/**
 * Calls `visit` once for every two accounts worth comparing, i < j. In an oversize block, sorted by name, only neighbours
 * meet (sorted neighbourhood: Hernández and Stolfo, 1995).
 * @param only positions of the accounts to compare with all others; null = everybody with everybody
 */
export function visitPairs(
  corpus: Corpus,
  blocks: Blocks,
  only: ReadonlySet<number> | null,
  visit: (i: number, j: number) => void,
): void {
  const windowed = new Set<number>();
  blocks.members.forEach((members, key) => {
    if (only !== null && !members.some((i) => only.has(i))) return;
    if (blocks.oversize.has(key)) {
      for (const [i, j] of neighbours(corpus, members)) {
        const pair = i * corpus.accounts.length + j;
        if (windowed.has(pair) || !wanted(only, i, j) || firstShared(blocks, i, j) >= 0) continue;
        windowed.add(pair);
        visit(i, j);
      }
      return;
    }
    for (let x = 0; x < members.length; x++) {
      for (let y = x + 1; y < members.length; y++) {
        const [i, j] = [members[x], members[y]];
        if (wanted(only, i, j) && firstShared(blocks, i, j) === key) visit(i, j);
      }
    }
  });
}

function wanted(only: ReadonlySet<number> | null, i: number, j: number): boolean {
  return only === null || only.has(i) || only.has(j);
}

/** The first key of normal size both have; the pair is visited there and nowhere else. -1 = none. */
function firstShared({ starts, keys, oversize }: Blocks, i: number, j: number): number {
  let x = starts[i];
  let y = starts[j];
  while (x < starts[i + 1] && y < starts[j + 1]) {
    if (keys[x] === keys[y]) {
      if (!oversize.has(keys[x])) return keys[x];
      x++;
      y++;
    } else if (keys[x] < keys[y]) x++;
    else y++;
  }
  return -1;
}

function* neighbours({ accounts }: Corpus, members: readonly number[]): Generator<[number, number]> {
  const text = (i: number): string => accounts[i].name.core;
  const sorted = members.toSorted((i, j) => (text(i) < text(j) ? -1 : text(i) > text(j) ? 1 : i - j));
  for (let x = 0; x < sorted.length; x++) {
    for (let y = x + 1; y < Math.min(sorted.length, x + WINDOW); y++) {
      yield sorted[x] < sorted[y] ? [sorted[x], sorted[y]] : [sorted[y], sorted[x]];
    }
  }
}
