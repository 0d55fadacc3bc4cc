import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPoints, indexPoints, leadingGroup } from '@shared/geo/clusters';

const cloud = fc
  .array(
    fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      weight: fc.integer({ min: 0, max: 1000 }),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((points) => ({
    x: Float64Array.from(points, (p) => p.x),
    y: Float64Array.from(points, (p) => p.y),
    weight: Float64Array.from(points, (p) => p.weight),
  }));

function gathered(points: { x: Float64Array; y: Float64Array; weight: Float64Array }, radius: number) {
  const order = Int32Array.from(points.x.keys()).sort((a, b) => points.weight[b] - points.weight[a] || a - b);
  return clusterPoints(points, indexPoints(points), order, radius);
}

describe('accounts gathered into dots', () => {
  it('hold every account once, and all the weight', () => {
    fc.assert(
      fc.property(cloud, fc.double({ min: 0, max: 0.5, noNaN: true }), (points, radius) => {
        const clusters = gathered(points, radius);
        expect([...clusters.member].sort((a, b) => a - b)).toEqual([...points.x.keys()]);
        const sum = (values: Float64Array): number => values.reduce((total, v) => total + v, 0);
        expect(sum(clusters.weight)).toBe(sum(points.weight));
      }),
    );
  });

  it('stand where their heaviest account is, farther apart than the radius', () => {
    fc.assert(
      fc.property(cloud, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (points, radius) => {
        const { x, y, start, member } = gathered(points, radius);
        for (let c = 0; c < x.length; c++) {
          const own = [...member.slice(start[c], start[c + 1])];
          expect(points.weight[own[0]]).toBe(Math.max(...own.map((i) => points.weight[i])));
          for (let d = 0; d < c; d++) expect(Math.hypot(x[c] - x[d], y[c] - y[d])).toBeGreaterThan(radius * (1 - 1e-9));
        }
      }),
    );
  });

  it('take the tone of the group with the most weight', () => {
    const points = { x: Float64Array.of(0, 0, 0), y: Float64Array.of(0, 0, 0), weight: Float64Array.of(5, 4, 3) };
    const clusters = gathered(points, 0.1);
    expect(leadingGroup(clusters, 0, Int32Array.of(7, 2, 2), points.weight)).toBe(2);
    expect(leadingGroup(clusters, 0, Int32Array.of(7, 2, 1), points.weight)).toBe(7);
  });
});
