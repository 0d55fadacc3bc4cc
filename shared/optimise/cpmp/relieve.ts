import { GAIN } from './grouping';
import type { CpmpInstance } from './instance';
import type { Partition } from './partition';

/** Descends by shifts and swaps at a price no distance outweighs: a short cooling may end before its own price has risen to that. */
export function relieve(partition: Partition, { n, p }: CpmpInstance, near: Int32Array, price: number): void {
  const { of, size } = partition;
  const width = near.length / n;
  for (let better = true; better && partition.overload() > 0; ) {
    better = false;
    for (let i = 0; i < n; i++) {
      for (let b = 0; b < p; b++) {
        if (b === of[i] || size[of[i]] < 2 || partition.priceShift(i, b, price) > -GAIN) continue;
        partition.shift(i, b);
        better = true;
      }
      for (let x = i * width; x < (i + 1) * width; x++) {
        const o = near[x];
        const single = size[of[i]] < 2 || size[of[o]] < 2;
        if (of[o] === of[i] || single || partition.priceSwap(i, o, price) > -GAIN) continue;
        partition.swap(i, o);
        better = true;
      }
    }
  }
}
