import { keepNear } from '../keep-near';
import type { CpmpInstance } from './instance';

/** The `most` nearest other customers of each, side by side, nearest first; of equally near ones the first. */
export function nearest({ n, distance }: CpmpInstance, most: number): Int32Array {
  const width = Math.max(1, Math.min(most, n - 1));
  const near = new Int32Array(n * width);
  const least = new Float64Array(width);
  for (let i = 0; i < n; i++) {
    let count = 0;
    const list = { ids: near, from: i * width, least, width };
    for (let j = 0; j < n; j++) if (j !== i) count = keepNear(list, count, j, distance[i * n + j]);
  }
  return near;
}
