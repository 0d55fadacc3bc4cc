import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcWeights } from '@shared/geo/arc-weights';
import type { Arcs } from '@shared/geo/arcs';
import type { GeoView } from '@shared/geo/geo-view';
import { type Lines, traceArc } from '@shared/geo/trace';

const view: GeoView = { zoom: 5, left: 4000, top: 4000, width: 800, height: 600, ratio: 1 };

function traced(lines: Lines, reference: number, zoom = 5): string[] {
  const points: string[] = [];
  const push = (x: number, y: number): void => void points.push(`${x} ${y}`);
  traceArc({ moveTo: push, lineTo: push, closePath: () => {} }, lines, { ...view, zoom }, reference, false);
  return points;
}

const wiggle: fc.Arbitrary<Lines> = fc
  .array(fc.tuple(fc.double({ min: 0.45, max: 0.55, noNaN: true }), fc.double({ min: 0.45, max: 0.55, noNaN: true })), {
    minLength: 2,
    maxLength: 60,
  })
  .map((points) => {
    const arcs: Arcs = { start: Int32Array.of(0, points.length), xy: Float64Array.from(points.flat()) };
    return { arcs, weight: arcWeights(arcs) };
  });

describe('simplified borders', () => {
  it('are the same line for both neighbours', () => {
    fc.assert(
      fc.property(wiggle, (lines) => {
        expect(traced(lines, ~0)).toEqual(traced(lines, 0).toReversed());
      }),
    );
  });

  it('gain points with every zoom level and never lose one', () => {
    fc.assert(
      fc.property(wiggle, (lines) => {
        const counts = [2, 4, 6, 8, 20].map((zoom) => traced(lines, 0, zoom).length);
        expect(counts).toEqual(counts.toSorted((a, b) => a - b));
        expect(counts[0]).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
