import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGazetteer } from '@shared/importing/gazetteer';
import { hintsWithin, type Presence } from '@shared/importing/hints-within';
import type { ToPlace } from '@shared/importing/suggest-units';
import { AccountCode } from '@shared/model/ids';

const UNITS = ['11', '12', '13', '14', '15', '16', '17'];
const gazetteer = createGazetteer(new Set([...UNITS, '21']), [
  { code: '1', names: ['一省'], parent: '', region: '', level: 'region' },
  ...[...UNITS, '21'].map((code) => ({
    code,
    names: [`${code}市`],
    parent: code[0],
    region: code[0],
    level: 'unit' as const,
  })),
]);

function nowhere(problem: ToPlace['problem'], words: ToPlace['words'] = {}): ToPlace {
  const place = { unit: null, placedBy: 'none', confidence: null, lng: null, lat: null } as const;
  return { account: AccountCode.parse('A'), name: '', address: '', phone: '', words, problem, ...place };
}

const inProvince = nowhere({ code: 'placeTooCoarse', params: { unit: '一省', within: '1' } });
const circle = (reason: Presence['reason'], ...units: [string, number][]): Presence => ({
  reason,
  units: new Map(units),
});

describe('units of a place that is named', () => {
  it('are all alike where no accounts are, and no more than a person can look through', () => {
    const hints = hintsWithin(inProvince, [], gazetteer);
    expect(hints.map(({ unit, reason }) => [unit, reason])).toEqual(UNITS.slice(0, 5).map((unit) => [unit, 'within']));
    for (const { share } of hints) expect(share).toBeCloseTo(1 / 7);
  });

  it('come in the order in which others are there, the narrowest circle foremost', () => {
    const all = circle('customersHere', ['15', 30], ['12', 5], ['21', 99]);
    const team = circle('teamHere', ['12', 3]);
    const owner = circle('ownerHere', ['16', 2]);
    const order = (...circles: Presence[]) => hintsWithin(inProvince, circles, gazetteer).map(({ unit }) => unit);
    expect(order(all)[0]).toBe('15');
    expect(order(all, circle('teamHere', ['12', 30]))[0]).toBe('12');
    const hints = hintsWithin(inProvince, [all, team, owner], gazetteer);
    expect(hints.find(({ unit }) => unit === '16')).toMatchObject({
      reason: 'ownerHere',
      params: { count: 2, total: 2 },
    });
    expect(hints.find(({ unit }) => unit === '15')).toMatchObject({
      reason: 'customersHere',
      params: { count: 30, total: 35 },
    });
  });

  it('never add up to more than certainty, nor is one of them sure enough to be taken unseen', () => {
    const counts = fc.array(fc.tuple(fc.constantFrom(...UNITS, '21'), fc.nat(500)));
    fc.assert(
      fc.property(counts, counts, (all, owner) => {
        const circles = [circle('customersHere', ...all), circle('ownerHere', ...owner)];
        const shares = hintsWithin(inProvince, circles, gazetteer).map(({ share }) => share);
        expect(shares.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1 + 5 * 0.01);
        expect(Math.max(...shares)).toBeLessThan(0.5);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      }),
    );
  });

  it('are found by the word of the province where the reason names no place, and not for any other reason', () => {
    const word = { province: '一省' };
    expect(hintsWithin(nowhere({ code: 'unknownUnit', params: {} }, word), [], gazetteer)).toHaveLength(5);
    expect(hintsWithin(nowhere({ code: 'outsideMap', params: {} }, word), [], gazetteer)).toEqual([]);
    expect(hintsWithin(nowhere(null, word), [], gazetteer)).toEqual([]);
    expect(hintsWithin(nowhere({ code: 'unknownUnit', params: {} }, {}), [], gazetteer)).toEqual([]);
  });
});
