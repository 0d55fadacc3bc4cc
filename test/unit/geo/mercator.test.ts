import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latOfMercator, lngOfMercator, mercatorX, mercatorY, worldSize } from '@shared/geo/mercator';

describe('web mercator on the unit square', () => {
  it('puts the null island in the middle and the poles on the edges', () => {
    expect([mercatorX(0), mercatorY(0)]).toEqual([0.5, 0.5]);
    expect(mercatorX(-180)).toBe(0);
    expect(mercatorY(90)).toBeCloseTo(0, 9);
    expect(mercatorY(-90)).toBeCloseTo(1, 9);
  });

  it('comes back to where it started', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (lng, lat) => {
          expect(lngOfMercator(mercatorX(lng))).toBeCloseTo(lng, 9);
          expect(latOfMercator(mercatorY(lat))).toBeCloseTo(lat, 9);
        },
      ),
    );
  });

  it('agrees with EPSG:3857 for Shanghai', () => {
    // 121.4737 E, 31.2304 N is x 13522390.7 m, y 3662692.6 m in EPSG:3857.
    const half = Math.PI * 6_378_137;
    expect((mercatorX(121.4737) - 0.5) * 2 * half).toBeCloseTo(13_522_390.7, -1);
    expect((0.5 - mercatorY(31.2304)) * 2 * half).toBeCloseTo(3_662_692.6, -2);
  });

  it('doubles with every zoom level', () => {
    expect(worldSize(0)).toBe(256);
    expect(worldSize(3.5)).toBeCloseTo(256 * 2 ** 3.5);
  });
});
