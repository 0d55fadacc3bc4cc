import { RANK } from './name-index';
import type { ChainEnd } from './place-chain';

/** Below this a person should look. */
export const LOW_CONFIDENCE = 0.75;
/** Something in the row speaks against the place. */
export const LESS_SURE = 0.6;

const BY_RANK: Readonly<Record<number, number>> = {
  [RANK.full]: 0.98,
  [RANK.region]: 0.97,
  [RANK.short]: 0.95,
  [RANK.latin]: 0.9,
  [RANK.otherKind]: 0.88,
  [RANK.former]: 0.88,
};
const IN_ADDRESS = 0.97;
const ALONE = 0.96;
/** Xicheng: a county of that spelling, or one of a dozen towns that no table lists. */
const SPELLED_ALONE = 0.75;
const DROPPED = 0.85;

/**
 * How sure a place found by names is, 0-1: by the least certain reading needed, less where one name stands alone, where it was taken
 * out of an address, and where something else in the address did not fit. Estimates; the tests measure what share is right.
 */
export function confidenceOfName({ rank, support, dropped, places }: ChainEnd, by: 'name' | 'address'): number {
  const parts = [BY_RANK[rank] ?? LESS_SURE];
  const spelled = rank === RANK.latin && places.every(({ level }) => level === 'unit');
  if (support === 1) parts.push(spelled ? SPELLED_ALONE : ALONE);
  if (by === 'address') parts.push(IN_ADDRESS);
  if (dropped.length > 0) parts.push(DROPPED);
  return round(parts.reduce((a, b) => a * b));
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
