import type { Adjacency } from '../geo/adjacency';

/** Distinct tones of the categorical palette. */
export const TONE_COUNT = 12;

/**
 * A tone for each territory such that neighbours never share one, where 12 suffice (greedy colouring, most constrained
 * territory first). A territory keeps its former tone unless a neighbour has it, so that the map stays calm while edited.
 * @param before former tones by territory index, shorter or longer than now
 * @returns tone 0-11 per territory; a territory without units gets the least used one
 */
export function assignTones(
  adjacency: Adjacency,
  unitTerritory: Int32Array,
  territoryCount: number,
  before: readonly number[] = [],
): number[] {
  const neighbours = territoryNeighbours(adjacency, unitTerritory, territoryCount);
  const tones = Array.from({ length: territoryCount }, (_, t) => before[t] ?? -1);
  const use = new Array<number>(TONE_COUNT).fill(0);
  const order = Array.from({ length: territoryCount }, (_, t) => t).toSorted(
    (a, b) => neighbours[b].size - neighbours[a].size || a - b,
  );
  const settled = new Uint8Array(territoryCount);
  for (const t of order) {
    const taken = new Set([...neighbours[t]].filter((n) => settled[n] === 1).map((n) => tones[n]));
    // Former tones of neighbours still to come are avoided too where possible, so that they need not change either.
    const wanted = new Set([...neighbours[t]].map((n) => tones[n]));
    const free = tones[t] >= 0 && !taken.has(tones[t]) ? tones[t] : (leastUsed(use, wanted) ?? leastUsed(use, taken));
    tones[t] = free ?? leastUsed(use, new Set()) ?? 0;
    use[tones[t]]++;
    settled[t] = 1;
  }
  return tones;
}

function leastUsed(use: readonly number[], avoid: ReadonlySet<number>): number | undefined {
  let best: number | undefined;
  for (let tone = 0; tone < TONE_COUNT; tone++) {
    if (!avoid.has(tone) && (best === undefined || use[tone] < use[best])) best = tone;
  }
  return best;
}

function territoryNeighbours(adjacency: Adjacency, unitTerritory: Int32Array, count: number): Set<number>[] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  for (let u = 0; u < unitTerritory.length; u++) {
    const t = unitTerritory[u];
    if (t < 0) continue;
    for (let k = adjacency.start[u]; k < adjacency.start[u + 1]; k++) {
      const other = unitTerritory[adjacency.unit[k]];
      if (other >= 0 && other !== t) sets[t].add(other);
    }
  }
  return sets;
}
