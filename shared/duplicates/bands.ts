import type { DuplicateSettings } from '../model/settings';

/** In falling certainty. A pair below the last is not kept. */
export const BANDS = ['sure', 'likely', 'possible'] as const;
export type Band = (typeof BANDS)[number];

/** null = below all bands. */
export function bandOf(score: number, least: DuplicateSettings): Band | null {
  return BANDS.find((band) => score >= least[band]) ?? null;
}
