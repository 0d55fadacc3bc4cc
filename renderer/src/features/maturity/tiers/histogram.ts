import { TIERS } from '@shared/model/tier';

/** `bins[k][tier]`: accounts whose score lies from k / count up to the next; a score of 1 is in the last. */
export function histogram(scores: Float64Array, tiers: Uint8Array, count: number): readonly (readonly number[])[] {
  const bins = Array.from({ length: count }, () => TIERS.map(() => 0));
  scores.forEach((score, i) => {
    bins[Math.min(count - 1, Math.max(0, Math.floor(score * count)))][tiers[i]]++;
  });
  return bins;
}
