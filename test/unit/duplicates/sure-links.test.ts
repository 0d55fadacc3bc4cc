import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sureLinks } from '@shared/duplicates/sure-links';

const smaller = (a: number, b: number): boolean => a < b;

describe('merges of sure pairs', () => {
  it('make one record of a group in which every two are a pair', () => {
    const pairs = [
      { a: 2, b: 3, score: 0.99 },
      { a: 1, b: 3, score: 0.99 },
      { a: 1, b: 2, score: 0.98 },
    ];
    expect(sureLinks(pairs, smaller)).toEqual([
      { a: 1, b: 3, score: 0.99 },
      { a: 1, b: 2, score: 0.98 },
    ]);
  });

  it('take only the best pair of a chain', () => {
    const pairs = [
      { a: 2, b: 3, score: 0.99 },
      { a: 1, b: 2, score: 0.98 },
    ];
    expect(sureLinks(pairs, smaller)).toEqual([{ a: 2, b: 3, score: 0.99 }]);
  });

  it('never merge an account twice, nor into one that is itself merged', () => {
    const pair = fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
      .filter(([a, b]) => a < b)
      .map(([a, b]) => ({ a, b, score: 0.99 }));
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: ({ a, b }) => `${a} ${b}` }), (pairs) => {
        const links = sureLinks(pairs, smaller);
        const merged = links.map(({ b }) => b);
        expect(new Set(merged).size).toBe(merged.length);
        expect(links.some(({ a }) => merged.includes(a))).toBe(false);
      }),
    );
  });
});
