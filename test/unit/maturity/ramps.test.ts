import { describe, expect, it } from 'vitest';
import { rampLine } from '@/features/maturity/ramps/ramp-line';
import { withoutPoint, withPoint } from '@/features/maturity/ramps/ramp-points';

describe('corners of a ramp', () => {
  it('are added after the last at the same distance and height', () => {
    expect(
      withPoint([
        [0, 0],
        [2, 1],
      ]),
    ).toEqual([
      [0, 0],
      [2, 1],
      [4, 1],
    ]);
  });

  it('stay ascending even where the present ones are not', () => {
    const points = withPoint([
      [3, 0],
      [2, 1],
    ]);
    expect(points[2][0]).toBeGreaterThan(points[1][0]);
  });

  it('are taken out one by one', () => {
    expect(
      withoutPoint(
        [
          [0, 0],
          [1, 1],
          [2, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
    ]);
  });
});

describe('the line of a ramp', () => {
  it('runs flat beyond both ends', () => {
    expect(
      rampLine([
        [0, 0.2],
        [4, 1],
      ]),
    ).toEqual([
      [-1, 0.2],
      [0, 0.2],
      [4, 1],
      [5, 1],
    ]);
  });

  it('leaves out a corner whose number is still being typed', () => {
    expect(
      rampLine([
        [0, 0],
        [Number.NaN, 1],
        [4, 1],
      ]),
    ).toHaveLength(4);
  });
});
