import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf, pairIn, splitPair } from '@shared/importing/position-pair';

const lng = fc.double({ min: 91, max: 135, noNaN: true });
const lat = fc.double({ min: 4, max: 53, noNaN: true });
const MARKS = [',', ', ', '，', ';', ' ', ' | ', '/', '、', '  '];

describe('longitude and latitude in one cell', () => {
  it('are told apart by what can only be a longitude, whichever comes first', () => {
    fc.assert(
      fc.property(lng, lat, fc.constantFrom(...MARKS), fc.boolean(), fc.boolean(), (x, y, mark, latFirst, around) => {
        const halves = [x.toFixed(5), y.toFixed(4)];
        const text = (latFirst ? halves.toReversed() : halves).join(mark);
        const found = pairIn(around ? `(${text})` : text, latFirst ? 'lngLat' : 'latLng');
        expect(found).toEqual({ lng: halves[0], lat: halves[1] });
      }),
    );
  });

  it.each([
    ['118.79°E, 32.06°N', { lng: '118.79°E', lat: '32.06°N' }],
    ['北纬31°18′20"，东经120°35′0"', { lng: '东经120°35′0"', lat: '北纬31°18′20"' }],
    ['-87.65, 41.85', { lng: '-87.65', lat: '41.85' }],
  ])('%s', (text, halves) => expect(pairIn(text, 'lngLat')).toEqual(halves));

  it.each(['0,0', '(0.0, 0.000)', '0 0'])('%s are two zeros, whatever the order', (text) => {
    expect(pairIn(text, 'latLng')).toEqual({ lng: '0', lat: '0' });
  });

  it('are read in the order of their column where they do not tell', () => {
    expect(orderOf(['87.61', '43.82'])).toBeNull();
    expect(pairIn('43.82, 87.61', 'latLng')).toEqual({ lng: '87.61', lat: '43.82' });
  });

  it.each([
    '',
    '120.58',
    '12,5',
    '1.5,2',
    '120.58,31.30,5',
    '苏州,31.30',
    '200.55,95.12',
    '10.50 元',
    '0512-6666 8888',
  ])('%j is no pair', (text) => expect(splitPair(text)).toBeNull());
});
