import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBest, rankOf } from '@/app/palette/find';

const suzhou = { words: ['苏州市', 'Suzhou', '320500'] };
const xuzhou = { words: ['徐州市', 'Xuzhou', '320300'] };
const newTown = { words: ['New Suzhou park'] };

describe('finding', () => {
  it('finds by Chinese name, pinyin, code, whatever the case or width', () => {
    for (const query of ['苏州', 'suzh', 'SUZHOU', '3205', 'ｓｕｚｈｏｕ', ' suzhou ']) {
      expect(findBest([xuzhou, suzhou], query, 5)[0]).toBe(suzhou);
    }
  });

  it('puts the whole before the beginning, a word before the inside of one', () => {
    expect(findBest([newTown, suzhou], 'suzhou', 5)).toEqual([suzhou, newTown]);
    expect(rankOf(xuzhou, 'uzhou')).toBeGreaterThan(rankOf(suzhou, 'su') ?? 9);
  });

  it('keeps what does not match out, and the limit', () => {
    expect(findBest([suzhou, xuzhou], 'beijing', 5)).toEqual([]);
    expect(findBest([suzhou, xuzhou, newTown], 'zhou', 2)).toHaveLength(2);
  });

  it('finds anything by a piece of itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.nat(11), fc.nat(11), (text, a, b) => {
        const word = text.normalize('NFKC').trim().toLowerCase();
        const piece = word.slice(Math.min(a, b), Math.max(a, b) + 1);
        return rankOf({ words: [word] }, piece) !== null;
      }),
    );
  });
});
