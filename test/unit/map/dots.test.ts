import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GeoView } from '@shared/geo/geo-view';
import { dotRadius, hitDot, largestRadius } from '@/features/map/layers/dots';
import type { Dots } from '@/features/map/worker/dot-messages';

const view: GeoView = { zoom: 0, left: 0, top: 0, width: 256, height: 256, ratio: 1 };

function dotsAt(...dots: readonly { x: number; weight: number; account: number }[]): Dots {
  return {
    view,
    x: Float64Array.from(dots, (d) => d.x / 256),
    y: Float64Array.from(dots, () => 0.5),
    weight: Float64Array.from(dots, (d) => d.weight),
    count: Int32Array.from(dots, () => 1),
    group: Int32Array.from(dots, () => 0),
    key: Uint8Array.from(dots, () => 0),
    account: Int32Array.from(dots, (d) => d.account),
  };
}

describe('dots', () => {
  it('grow with revenue and zoom, within bounds', () => {
    const weight = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(weight, weight, fc.double({ min: 2, max: 14, noNaN: true }), (a, b, zoom) => {
        const [small, large] = [dotRadius(Math.min(a, b), 1e8, zoom), dotRadius(Math.max(a, b), 1e8, zoom)];
        expect(small).toBeLessThanOrEqual(large);
        expect(large).toBeLessThanOrEqual(largestRadius(zoom));
      }),
    );
  });

  it('are found under the pointer, the smaller one first', () => {
    const dots = dotsAt({ x: 100, weight: 100, account: 1 }, { x: 102, weight: 1, account: 2 });
    expect(hitDot(dots, view, 100, 102, 128)?.account).toBe(2);
    expect(hitDot(dots, view, 100, 97, 128)?.account).toBe(1);
    expect(hitDot(dots, view, 100, 150, 128)).toBeNull();
  });
});
