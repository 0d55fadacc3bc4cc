import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgedAdjacency, islandsOf } from '@shared/geo/bridged-adjacency';
import { countParts } from '@shared/geo/components';
import { seaPairsOf } from '@/features/map/scene/sea-pairs';

const degrees = (...values: number[]): Float64Array => Float64Array.from(values);

describe('an island out of all reach', () => {
  // A coast of four, an islet of one far off its third, and a pair still further out.
  const lng = degrees(0, 1, 2, 4, 9, 9.1, -1);
  const lat = degrees(0, 0, 0, 0, 0, 0, 0);
  const land = (a: number, b: number) => ({ a, b, km: 10, sea: false });
  const adjacency = bridgedAdjacency([land(0, 1), land(1, 2), land(4, 5), land(0, 6)], lng, lat);

  it('is tied to the unit nearest to it, and the smaller piece is the island', () => {
    expect(islandsOf(adjacency)).toEqual([
      [3, 2],
      [4, 3],
    ]);
  });

  it('is one part with that unit and two with any other', () => {
    const parts = (...group: number[]): number => countParts(adjacency, Int32Array.from(group), 1)[0];
    expect(parts(-1, -1, 0, 0, -1, -1, -1)).toBe(1);
    expect(parts(0, 0, -1, 0, -1, -1, 0)).toBe(2);
  });

  it('is drawn as joined', () => {
    expect([...seaPairsOf(adjacency)]).toEqual([2, 3, 3, 4]);
  });

  it('is no island once a sea link reaches it', () => {
    const linked = bridgedAdjacency([land(0, 1), { a: 1, b: 2, km: 30, sea: true }], lng.slice(0, 3), lat.slice(0, 3));
    expect(islandsOf(linked)).toEqual([]);
  });

  it('leaves no map in pieces, whatever borders there are', () => {
    const unit = fc.nat(11);
    const edges = fc.array(fc.record({ a: unit, b: unit, km: fc.constant(1), sea: fc.boolean() }), { maxLength: 14 });
    const places = fc.array(
      fc.tuple(fc.double({ min: -170, max: 170, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
      {
        minLength: 12,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(edges, places, (links, at) => {
        const whole = bridgedAdjacency(
          links,
          Float64Array.from(at, ([x]) => x),
          Float64Array.from(at, ([, y]) => y),
        );
        expect(countParts(whole, new Int32Array(12), 1)[0]).toBe(1);
        const separate = countParts(bridgeless(whole), new Int32Array(12), 1)[0];
        expect(islandsOf(whole)).toHaveLength(separate - 1);
      }),
    );
  });

  function bridgeless({ start, unit, sea, km }: typeof adjacency): typeof adjacency {
    const kept = [...unit.keys()].filter((k) => sea[k] < 2);
    return {
      start: start.map((end) => kept.filter((k) => k < end).length),
      unit: unit.filter((_, k) => sea[k] < 2),
      sea: sea.filter((s) => s < 2),
      km: km.filter((_, k) => sea[k] < 2),
    };
  }
});
