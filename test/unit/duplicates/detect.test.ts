import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountText } from '@shared/duplicates/account-text';
import { clusterPairs } from '@shared/duplicates/clusters';
import { type DetectOptions, detectDuplicates } from '@shared/duplicates/detect';
import { PlaceBook } from '@shared/duplicates/place-book';
import { cityPlaces } from './support/cities';
import { makeLabelledSet } from './support/labelled-set';

const book = new PlaceBook(cityPlaces());
const detect = (accounts: readonly AccountText[], more: Partial<DetectOptions> = {}) =>
  detectDuplicates(accounts, { book, least: 0.4, only: null, progress: () => undefined, ...more });

function account(id: number, name: string, more: Partial<AccountText> = {}): AccountText {
  return {
    id,
    name,
    creditCode: '',
    phone: '',
    address: '',
    unit: '330100',
    lng: Number.NaN,
    lat: Number.NaN,
    ...more,
  };
}

describe('detecting duplicates', () => {
  const small = makeLabelledSet(7, 150).accounts;

  it('of touched accounts only gives what the whole gives for them', () => {
    const whole = detect(small).pairs;
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: small.length }), { maxLength: 12 }), (touched) => {
        const only = new Set(touched);
        const wanted = whole.filter(({ a, b }) => only.has(a) || only.has(b));
        expect(detect(small, { only }).pairs).toEqual(wanted);
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on the order accounts come in', () => {
    const key = ({ a, b, score }: { a: number; b: number; score: number }): string => `${a} ${b} ${score.toFixed(6)}`;
    const forth = detect(small).pairs.map(key).toSorted();
    const back = detect(small.toReversed()).pairs.map(key).toSorted();
    expect(back).toEqual(forth);
  });

  it('meets each pair once, the smaller first', () => {
    const pairs = detect(small, { least: 0 }).pairs.map(({ a, b }) => `${a} ${b}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(detect(small, { least: 0 }).pairs.every(({ a, b }) => a < b)).toBe(true);
  });

  it('takes an equal valid credit code as near certain, whatever else differs', () => {
    const code = '91350100M000100Y43';
    const pairs = detect([
      account(1, '杭州恒锐机械有限公司', { creditCode: code, phone: '13900000001', address: '文三路1号' }),
      account(2, '杭州大地置业有限公司', {
        creditCode: code.toLowerCase(),
        phone: '13900000002',
        address: '学院路9号',
      }),
    ]).pairs;
    expect(pairs).toHaveLength(1);
    expect(pairs[0].score).toBeGreaterThan(0.9);
    expect(pairs[0].findings[0]).toMatchObject({ code: 'creditCode.same' });
  });

  it('thinks less of a number the more accounts answer it', () => {
    const crowd = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        account(10 + i, `杭州公司${'甲乙丙丁戊己庚辛壬癸'[i]}贸易`, { phone: '13911112222' }),
      );
    const two = [
      account(1, '杭州恒锐机械有限公司', { phone: '13911112222' }),
      account(2, '恒锐机械', { phone: '13911112222' }),
    ];
    const phone = (n: number): number =>
      detect([...two, ...crowd(n)])
        .pairs.find((p) => p.a === 1 && p.b === 2)
        ?.findings.find((f) => f.code === 'phone.same')?.weight ?? Number.NaN;
    expect(phone(0)).toBeGreaterThan(phone(4));
    expect(phone(4)).toBeGreaterThan(phone(10));
    expect(phone(10)).toBeGreaterThan(0);
  });

  it('compares only neighbours of a block too large, and says so', () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      account(i + 1, `客户${String(i).padStart(3, '0')}号店`, { phone: '13911112222' }),
    );
    const { compared, oversizeBlocks } = detect(many, { least: 0 });
    expect(oversizeBlocks).toBeGreaterThan(0);
    expect(compared).toBeLessThan((300 * 299) / 4);
  });

  it('stops when asked to', () => {
    const stop = (): never => {
      throw new Error('stop');
    };
    expect(() => detect(small, { progress: stop })).toThrow('stop');
  });

  it('has nothing to say of nothing', () => {
    expect(detect([]).pairs).toEqual([]);
    expect(detect([account(1, '')]).pairs).toEqual([]);
  });
});

describe('groups', () => {
  it('hang together by pairs and go by their smallest account', () => {
    const groups = clusterPairs([
      { a: 4, b: 9 },
      { a: 2, b: 9 },
      { a: 5, b: 6 },
    ]);
    expect([...groups].toSorted(([x], [y]) => x - y)).toEqual([
      [2, 2],
      [4, 2],
      [5, 5],
      [6, 5],
      [9, 2],
    ]);
  });
});
