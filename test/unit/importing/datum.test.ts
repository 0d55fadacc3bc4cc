import fc from 'fast-check';
import gcoord from 'gcoord';
import { describe, expect, it } from 'vitest';
import { datumNamed, toWgs84 } from '@shared/importing/datum';
import { DatumCensus } from '@shared/importing/datum-census';
import { greatCircleMetres } from '@shared/geo/distance';
import type { Datum } from '@shared/model/datum';

const CRS = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

function shifted(lng: number, lat: number, datum: 'gcj02' | 'bd09'): { lng: number; lat: number } {
  const [x, y] = gcoord.transform([lng, lat], gcoord.WGS84, CRS[datum]);
  return { lng: x, lat: y };
}

describe('toWgs84', () => {
  it('comes back to within a metre, anywhere in China', () => {
    const inside = fc.tuple(
      fc.double({ min: 73.5, max: 135, noNaN: true }),
      fc.double({ min: 18, max: 53.5, noNaN: true }),
    );
    fc.assert(
      fc.property(inside, fc.constantFrom('gcj02' as const, 'bd09' as const), ([lng, lat], datum) => {
        const moved = shifted(lng, lat, datum);
        const back = toWgs84(moved, datum);
        expect(greatCircleMetres(lng, lat, back.lng, back.lat)).toBeLessThan(1);
        expect(moved).not.toEqual({ lng, lat });
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with a published pair: Tiananmen in WGS 84 and in AMap', () => {
    const back = toWgs84({ lng: 116.397428, lat: 39.90923 }, 'gcj02');
    expect(back.lng).toBeCloseTo(116.39118, 4);
    expect(back.lat).toBeCloseTo(39.90783, 4);
  });

  it('ends, and changes nothing outside China, whatever the position', () => {
    const anywhere = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(anywhere, fc.constantFrom<Datum>('wgs84', 'gcj02', 'bd09'), ([lng, lat], datum) => {
        const moved = toWgs84({ lng, lat }, datum);
        expect(Math.abs(moved.lng - lng)).toBeLessThan(0.03);
        if (lng < 72 || lng > 138 || lat < 0 || lat > 56) expect(moved).toEqual({ lng, lat });
      }),
      { numRuns: 2000 },
    );
  });
});

it('headers name the datum', () => {
  expect(datumNamed(['经度(BD09)', '纬度(BD09)'])).toBe('bd09');
  expect(datumNamed(['高德经度', '高德纬度'])).toBe('gcj02');
  expect(datumNamed(['GPS经度', 'GPS纬度'])).toBe('wgs84');
  expect(datumNamed(['lng', 'lat'])).toBeNull();
});

describe('the datum census', () => {
  /** Units are strips a tenth of a degree wide, so that a shift of half a kilometre takes one position in twenty across. */
  const unitAt = (lng: number): string => `U${Math.floor(lng * 10)}`;
  const truth = (i: number) => ({ lng: 113 + ((i * 0.6180339887) % 1) * 3, lat: 23 + ((i * 0.7548776662) % 1) * 2 });

  function hintFor(used: Datum, real: 'wgs84' | 'gcj02' | 'bd09', rows: number) {
    const census = new DatumCensus(used, unitAt);
    for (let i = 0; i < rows; i++) {
      const { lng, lat } = truth(i);
      census.add(real === 'wgs84' ? { lng, lat } : shifted(lng, lat, real), unitAt(lng));
    }
    return census.hint()?.datum ?? null;
  }

  it.each<[Datum, 'wgs84' | 'gcj02' | 'bd09', Datum | null]>([
    ['wgs84', 'gcj02', 'gcj02'],
    ['wgs84', 'bd09', 'bd09'],
    ['gcj02', 'wgs84', 'wgs84'],
    ['wgs84', 'wgs84', null],
    ['gcj02', 'gcj02', null],
    ['bd09', 'bd09', null],
  ])('read as %s, really %s: suggests %s', (used, real, expected) => {
    expect(hintFor(used, real, 1000)).toBe(expected);
  });

  it('says nothing of a handful of rows', () => {
    expect(hintFor('wgs84', 'gcj02', 5)).toBeNull();
  });
});
