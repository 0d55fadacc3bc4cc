import type { DotHit } from '../layers/dots';

/** What layers drawn above the units find at a point of the map's window, for the tools to ask. */
export const pickers: {
  dotAt: (x: number, y: number) => DotHit | null;
  /** Territory whose label lies there, -1 = none. */
  labelAt: (x: number, y: number) => number;
} = { dotAt: () => null, labelAt: () => -1 };
