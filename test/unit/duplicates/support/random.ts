import { seeded } from '../../support/field';

/** Draws that repeat with the seed. */
export function drawer(seed: number) {
  const next = seeded(seed);
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    chance: (share: number): boolean => next() < share,
    pick: <T>(from: readonly T[]): T => from[below(from.length)],
    between: (low: number, high: number): number => low + next() * (high - low),
    digits: (count: number): string => Array.from({ length: count }, () => below(10)).join(''),
  };
}

export type Drawer = ReturnType<typeof drawer>;
