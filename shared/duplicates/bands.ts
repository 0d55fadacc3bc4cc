import { type Band, BANDS } from '../model/bands';
import type { DuplicateSettings } from '../model/settings';

/** The band of a score; null = below all of them. @param least smallest score of each band */
export function bandOf(score: number, least: DuplicateSettings): Band | null {
  return BANDS.find((band) => score >= least[band]) ?? null;
}
