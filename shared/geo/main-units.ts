import type { Adjacency } from './adjacency';
import { partOf } from './territory-point';

/** Share of all units that a connected part must have to be brought into view when a map opens. */
const WORTH_SHOWING = 0.03;

/** Units of the parts that matter: a far-off island group would otherwise shrink everybody else. */
export function mainUnits(adjacency: Adjacency): readonly number[] {
  const count = adjacency.start.length - 1;
  const seen = new Uint8Array(count);
  const main: number[] = [];
  for (let first = 0; first < count; first++) {
    if (seen[first] === 1) continue;
    const part = partOf(adjacency, new Int32Array(count), first, seen);
    if (part.length >= WORTH_SHOWING * count) main.push(...part);
  }
  return main;
}
