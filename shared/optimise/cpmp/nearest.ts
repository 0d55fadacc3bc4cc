import type { CpmpInstance } from './instance';

/** The `most` nearest other customers of each, side by side, nearest first; of equally near ones the first. */
export function nearest({ n, distance }: CpmpInstance, most: number): Int32Array {
  const width = Math.max(1, Math.min(most, n - 1));
  const near = new Int32Array(n * width);
  const least = new Float64Array(width);
  for (let i = 0; i < n; i++) {
    let count = 0;
    for (let j = 0; j < n; j++) {
      const d = distance[i * n + j];
      if (j === i || (count === width && d >= least[width - 1])) continue;
      let at = count < width ? count++ : width - 1;
      for (; at > 0 && d < least[at - 1]; at--) {
        least[at] = least[at - 1];
        near[i * width + at] = near[i * width + at - 1];
      }
      least[at] = d;
      near[i * width + at] = j;
    }
  }
  return near;
}
