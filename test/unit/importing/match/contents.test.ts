import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Content, contentsOf } from '@shared/importing/match/contents';
import { NOTHING_KNOWN } from '@shared/importing/match/known';
import { isCreditCode } from '@shared/importing/parse/credit-code';

const CASES: readonly (readonly [string, Content, boolean])[] = [
  ['91440310MAC0B20R58', 'creditCode', true],
  ['91440310MAC0B20R59', 'creditCode', false],
  ['１３８００００１２３４', 'phone', true],
  ['+86 138-0000-1234', 'phone', true],
  ['(0755) 8421 0000', 'phone', true],
  ['0755-84210000-8012', 'phone', true],
  ['400-800-1234', 'phone', true],
  ['(212) 555-0123', 'phone', true],
  ['20250131', 'phone', false],
  ['1,234,567.50', 'phone', false],
  ['114.31531', 'longitude', true],
  ['114.31', 'longitude', false],
  ['N 31°12′00″', 'latitude', true],
  ['12.5万元', 'money', true],
  ['¥1.2亿', 'money', true],
  ['3.4M', 'money', true],
  ['1234', 'money', false],
  ['12.5%', 'percent', true],
  ['2025年1月31日', 'date', true],
  ['31/01/2025', 'date', true],
  ['01/31/2025', 'date', true],
  ['2025-01-31 08:30', 'datetime', true],
  ['2025Q1', 'period', true],
  ['a.b@example.com', 'email', true],
  ['a.b@example', 'email', false],
  ['440300', 'unitCode', true],
  ['156440300', 'unitCode', true],
  ['990300', 'unitCode', false],
  ['苏州精工科技有限公司', 'company', true],
  ['Acme Inc.', 'company', true],
  ['欧阳建华', 'person', true],
  ['精密轴承', 'person', false],
  ['苏州市吴中区人民路12号', 'address', true],
  ['12 Main Street', 'address', true],
  ['江苏省', 'province', true],
  ['重点', 'tier', true],
  ['emerging', 'maturity', true],
];

describe('contentsOf', () => {
  it.each(CASES)('%s as %s: %s', (text, content, expected) => {
    expect(contentsOf(text, NOTHING_KNOWN).has(content)).toBe(expected);
  });

  it('sees nothing in a blank cell, and does not mind full width', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CASES), ([text, content, expected]) => {
        const wide = text.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        expect(contentsOf(wide, NOTHING_KNOWN).has(content)).toBe(expected);
      }),
    );
    expect([...contentsOf(' \t', NOTHING_KNOWN)]).toEqual([]);
  });
});

describe('isCreditCode', () => {
  it('knows every single wrong character, save in 31-folds', () => {
    const right = '91440310MAC0B20R58';
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 17 }), fc.constantFrom(...alphabet), (at, character) => {
        const changed = right.slice(0, at) + character + right.slice(at + 1);
        expect(isCreditCode(changed)).toBe(changed === right);
      }),
    );
  });
});
