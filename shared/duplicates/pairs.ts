import type { Blocks } from './blocks';
import { byName, type Forms } from './forms';

/** Neighbours compared in a block too large to compare every two of. */
const WINDOW = 12;

/**
 * Calls `visit` once for every two accounts worth comparing, i < j. In an oversize block, sorted by name, only neighbours
 * meet (sorted neighbourhood: Hernández and Stolfo, 1995).
 * @param only positions of the accounts to compare with all others; null = everybody with everybody
 */
export function visitPairs(
  forms: Forms,
  blocks: Blocks,
  only: ReadonlySet<number> | null,
  visit: (i: number, j: number) => void,
): void {
  const { starts, values } = blocks.members;
  const windowed = new Set<number>();
  for (const key of blocksOf(blocks, only)) {
    const members = values.subarray(starts[key], starts[key + 1]);
    if (blocks.oversize.has(key)) {
      for (const [i, j] of neighbours(forms, members)) {
        const pair = i * forms.length + j;
        if (windowed.has(pair) || !wanted(only, i, j) || firstShared(blocks, i, j) >= 0) continue;
        windowed.add(pair);
        visit(i, j);
      }
      continue;
    }
    for (let x = 0; x < members.length; x++) {
      for (let y = x + 1; y < members.length; y++) {
        const [i, j] = [members[x], members[y]];
        if (wanted(only, i, j) && firstShared(blocks, i, j) === key) visit(i, j);
      }
    }
  }
}

function* blocksOf({ keys, members }: Blocks, only: ReadonlySet<number> | null): Iterable<number> {
  if (only === null) {
    for (let key = 0; key + 1 < members.starts.length; key++) yield key;
    return;
  }
  const touched = new Set<number>();
  for (const i of only) for (let k = keys.starts[i]; k < keys.starts[i + 1]; k++) touched.add(keys.values[k]);
  yield* [...touched].toSorted((a, b) => a - b);
}

function wanted(only: ReadonlySet<number> | null, i: number, j: number): boolean {
  return only === null || only.has(i) || only.has(j);
}

/** The first key of normal size both have; the pair is visited there and nowhere else. -1 = none. */
function firstShared({ keys: { starts, values }, oversize }: Blocks, i: number, j: number): number {
  let x = starts[i];
  let y = starts[j];
  while (x < starts[i + 1] && y < starts[j + 1]) {
    if (values[x] === values[y]) {
      if (!oversize.has(values[x])) return values[x];
      x++;
      y++;
    } else if (values[x] < values[y]) x++;
    else y++;
  }
  return -1;
}

function* neighbours(forms: Forms, members: Int32Array): Generator<[number, number]> {
  const sorted = members.toSorted((i, j) => byName(forms, i, j));
  for (let x = 0; x < sorted.length; x++) {
    for (let y = x + 1; y < Math.min(sorted.length, x + WINDOW); y++) {
      yield sorted[x] < sorted[y] ? [sorted[x], sorted[y]] : [sorted[y], sorted[x]];
    }
  }
}
