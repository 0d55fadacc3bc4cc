import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleBar } from '@/features/map/overlays/scale-bar';

it('is a length people say aloud, between a third and all of the room', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 100_000, noNaN: true }), (metresPerPixel) => {
      const { metres, pixels } = scaleBar(metresPerPixel);
      expect(['1', '2', '5']).toContain(metres.toExponential()[0]);
      expect(pixels).toBeGreaterThanOrEqual(30);
      expect(pixels).toBeLessThanOrEqual(90);
    }),
  );
});

it('is nothing where there is no scale', () => {
  expect(scaleBar(Number.NaN)).toEqual({ metres: 0, pixels: 0 });
});
