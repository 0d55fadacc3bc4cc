import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parsed } from '@shared/importing/cell';
import { DEFAULT_CONVENTIONS } from '@shared/importing/conventions';
import { MONEY_MAX, parseMoney, parseSignedMoney } from '@shared/importing/parse/money';
import { parseNumber } from '@shared/importing/parse/number';
import { parsePercent } from '@shared/importing/parse/percent';

const plain = DEFAULT_CONVENTIONS;
const comma = { ...plain, decimal: 'comma' as const };
const points = { ...plain, percent: 'points' as const };
const wide = { min: -10, max: 100 };

function outcome<T>(parsed: Parsed<T>): T | string {
  return parsed.ok ? parsed.value : parsed.problem.code;
}

describe('parseMoney', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234,567.89', 1234567.89],
    ['１，２３４．５', 1234.5],
    ['¥12.5', 12.5],
    ['￥1,000', 1000],
    ['12.5万', 125000],
    ['1.1万元', 11000],
    ['0.3亿', 30000000],
    ['250k', 250000],
    ['1.2M', 1200000],
    ['3 bn', 3e9],
    ['1200 元', 1200],
    ['CNY 12', 12],
    ['1 234 567', 1234567],
    ['.5', 0.5],
    ['-0', 0],
    ['1.2e7', 12000000],
    ['-5', 'negative'],
    ['¥-5', 'negative'],
    ['−5', 'negative'],
    ['(5)', 'negativeInBrackets'],
    ['1,23', 'notMoney'],
    ['12,34,567', 'notMoney'],
    ['12abc', 'notMoney'],
    ['一百', 'notMoney'],
    ['1e400', 'tooLarge'],
    ['2000000000000', 'tooLarge'],
  ])('reads %s as %s', (text, expected) => {
    expect(outcome(parseMoney(text, plain))).toBe(expected);
  });

  it('multiplies by what the header says, unless the cell has a unit of its own', () => {
    const inTenThousands = { ...plain, moneyExponent: 4 };
    expect(outcome(parseMoney('12.5', inTenThousands))).toBe(125000);
    expect(outcome(parseMoney('0.5亿', inTenThousands))).toBe(50000000);
  });

  it('gives back any amount of cents written in any usual way', () => {
    const amount = fc.integer({ min: 0, max: 99_999_999_999 }).map((cents) => cents / 100);
    const writings = [
      (n: number) => n.toFixed(2),
      (n: number) => n.toLocaleString('en-US', { minimumFractionDigits: 2 }),
      (n: number) => `¥${n.toFixed(2)}`,
      (n: number) => `${n.toFixed(2)}元`,
      (n: number) => n.toFixed(2).replace(/[\d.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ];
    fc.assert(
      fc.property(amount, fc.constantFrom(...writings), (n, write) => {
        expect(outcome(parseMoney(write(n), plain))).toBe(n);
      }),
    );
  });

  it('never makes a value out of any text that is not finite, negative or above the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const value = outcome(parseMoney(text, plain));
        if (typeof value === 'number') expect(value >= 0 && value <= MONEY_MAX).toBe(true);
      }),
    );
  });
});

describe('parseNumber', () => {
  it.each([
    ['12', 12],
    ['1.234,5', 'notANumber'],
    ['9', 9],
    ['101', 'outOfRange'],
    ['', 'notANumber'],
    ['1-2', 'notANumber'],
  ])('reads %s as %s', (text, expected) => {
    expect(outcome(parseNumber(text, plain, { min: 0, max: 100 }))).toBe(expected);
  });

  it('reads the decimal comma of a column that has one', () => {
    expect(outcome(parseNumber('1.234,5', comma, { min: 0, max: 1e6 }))).toBe(1234.5);
    expect(outcome(parseNumber('1,5', comma, { min: 0, max: 1e6 }))).toBe(1.5);
  });

  it('refuses a fraction where a whole number is meant', () => {
    expect(outcome(parseNumber('1.5', plain, { min: 0, max: 9, integer: true }))).toBe('notWhole');
  });
});

describe('parsePercent', () => {
  it.each([
    ['12.5%', plain, 0.125],
    ['１２．５％', plain, 0.125],
    ['0.125', plain, 0.125],
    ['12.5', points, 0.125],
    ['12.5%', points, 0.125],
    ['-3%', plain, -0.03],
    ['110', plain, 'outOfRange'],
    ['abc%', plain, 'notAPercent'],
  ])('reads %s as %s', (text, conventions, expected) => {
    expect(outcome(parsePercent(text, conventions, wide))).toBe(expected);
  });

  it('shows a bare figure above 1 among fractions, and reads it as its column says', () => {
    const parsed = parsePercent('1.5', plain, wide);
    expect(parsed).toMatchObject({ ok: true, value: 1.5, warning: { code: 'percentLarge', fix: '1.5%' } });
  });
});

it.each([
  ['$(500.00)', -500],
  ['$ (500.00)', -500],
  ['(¥1,200)', -1200],
  ['1,234.56 CR', -1234.56],
  ['1,234.56 DR', 1234.56],
  ['1200000元人民币', 1_200_000],
])('an entry of %s is %d', (text, value) => {
  expect(parseSignedMoney(text, DEFAULT_CONVENTIONS)).toMatchObject({ ok: true, value });
});

it('what may not be below zero says so of the brackets behind a currency too', () => {
  expect(parseMoney('$(500.00)', DEFAULT_CONVENTIONS)).toMatchObject({ problem: { code: 'negativeInBrackets' } });
});
