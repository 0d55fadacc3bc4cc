import type { Rng } from '../rng';
import type { CpmpInstance } from './instance';

/** k-means++ on distance, every customer with the nearest of the drawn ones. */
export function seedGroups({ n, p, distance }: CpmpInstance, rng: Rng): Int32Array {
  const groups = new Int32Array(n);
  const least = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  let drawn = rng.below(n);
  for (let g = 0; g < p; g++) {
    let total = 0;
    for (let i = 0; i < n; i++) {
      const d = distance[i * n + drawn];
      // The drawn one itself belongs to its group even where others lie on the same spot.
      if (d < least[i] || i === drawn) {
        least[i] = i === drawn ? -1 : d;
        groups[i] = g;
      }
      total += Math.max(0, least[i]);
    }
    let left = rng.unit() * total;
    drawn = least.findIndex((d) => d >= 0 && (left -= d) <= 0);
    if (drawn < 0) drawn = least.findIndex((d) => d >= 0);
    if (drawn < 0) break;
  }
  return groups;
}
