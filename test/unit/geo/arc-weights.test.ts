import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcWeights } from '@shared/geo/arc-weights';
import type { Arcs } from '@shared/geo/arcs';

function arcsOf(...lines: (readonly number[])[]): Arcs {
  const start = [0];
  for (const line of lines) start.push(start[start.length - 1] + line.length / 2);
  return { start: Int32Array.from(start), xy: Float64Array.from(lines.flat()) };
}

const line = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), { minLength: 2, maxLength: 40 })
  .map((points) => points.flat());

describe('weights of border points', () => {
  it('gives a point on a straight line none, and a corner the triangle it makes', () => {
    const weight = arcWeights(arcsOf([0, 0, 1, 0, 2, 0, 2, 2]));
    expect([...weight]).toEqual([Infinity, 0, 2, Infinity]);
  });

  it('always keeps the ends', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const arcs = arcsOf(...lines);
        const weight = arcWeights(arcs);
        for (let i = 0; i < lines.length; i++) {
          expect(weight[arcs.start[i]]).toBe(Infinity);
          expect(weight[arcs.start[i + 1] - 1]).toBe(Infinity);
        }
        expect([...weight].every((w) => w >= 0)).toBe(true);
      }),
    );
  });

  it('is the same read from either end', () => {
    fc.assert(
      fc.property(line, (points) => {
        const pairs = Array.from({ length: points.length / 2 }, (_, k) => points.slice(2 * k, 2 * k + 2));
        const there = [...arcWeights(arcsOf(points))];
        const back = [...arcWeights(arcsOf(pairs.toReversed().flat()))];
        const total = (weights: number[]): number => weights.filter(Number.isFinite).length;
        expect(total(back)).toBe(total(there));
      }),
    );
  });

  it('never lets a closed line shrink to less than a triangle', () => {
    const circle = Array.from({ length: 33 }, (_, k) => [Math.cos((k * Math.PI) / 16), Math.sin((k * Math.PI) / 16)]);
    circle[32] = circle[0];
    const weight = arcWeights(arcsOf(circle.flat()));
    expect([...weight].filter((w) => w === Infinity)).toHaveLength(4);
  });
});
