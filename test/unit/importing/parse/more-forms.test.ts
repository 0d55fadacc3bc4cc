import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvidence, decideConventions, noEvidence } from '@shared/importing/column-evidence';
import { DEFAULT_CONVENTIONS } from '@shared/importing/conventions';
import { moneyExponentOf } from '@shared/importing/money-header';
import { isoDate } from '@shared/importing/parse/calendar';
import { parseDate } from '@shared/importing/parse/date';
import { parseDatetime } from '@shared/importing/parse/datetime';
import { withFigures } from '@shared/importing/parse/han-numerals';
import { parseMoney } from '@shared/importing/parse/money';
import { parseNumber } from '@shared/importing/parse/number';
import { parsePercent } from '@shared/importing/parse/percent';
import { parsePeriod } from '@shared/importing/parse/period';

const plain = DEFAULT_CONVENTIONS;
const ANY = { min: -1e9, max: 1e9 };

describe('money', () => {
  it.each([
    ['1.5千万', 15_000_000],
    ['3十万', 300_000],
    ['1.2万亿', 1.2e12],
    ['１２．５万元', 125_000],
    ['12w', 120_000],
    ['RMB 3.2M', 3_200_000],
    ['￥1,234.50', 1234.5],
    ['US$ 250k', 250_000],
    ['2.5bn', 2.5e9],
    ['3千元', 3000],
    ['5000元整', 5000],
    ['2MM', 2_000_000],
    ['USD 5k', 5000],
  ])('%s is %d', (text, value) => {
    expect(parseMoney(text, plain)).toEqual(
      value > 1e12 ? expect.objectContaining({ ok: false }) : { ok: true, value },
    );
  });

  it.each([
    ['约50万', 500_000],
    ['60万左右', 600_000],
    ['~200', 200],
    ['～200元', 200],
    ['100+', 100],
    ['500万以上', 5_000_000],
    ['approx. 2m', 2_000_000],
  ])('%s is about %d, which is said', (text, value) => {
    expect(parseMoney(text, plain)).toMatchObject({ ok: true, value, warning: { code: 'approximate' } });
  });

  it.each(['500-1000万', '500~1000', '约', '左右', '+'])('%s is no amount', (text) => {
    expect(parseMoney(text, plain)).toMatchObject({ problem: { code: 'notMoney' } });
  });

  it('in words and to the last yuan is still in its own unit', () => {
    expect(parseMoney('5000元整', { ...plain, moneyExponent: 4 })).toMatchObject({ ok: true, value: 5000 });
  });

  it('is refused below zero, in whatever way that is written', () => {
    expect(parseMoney('(1,234)', plain)).toMatchObject({ problem: { code: 'negativeInBrackets' } });
    expect(parseMoney('1,234.50-', plain)).toMatchObject({ problem: { code: 'negative' } });
    expect(parseMoney('-¥5', plain)).toMatchObject({ problem: { code: 'negative' } });
  });

  it.each([
    ['金额（千万元）', 7],
    ['金额（十万）', 5],
    ['金额（万亿元）', 12],
    ['金额（百万元）', 6],
  ])('%s counts in 10^%d', (header, exponent) => {
    expect(moneyExponentOf(header)).toBe(exponent);
  });
});

describe('figures', () => {
  it('in brackets are below zero', () => {
    expect(parseNumber('(1,234)', plain, ANY)).toEqual({ ok: true, value: -1234 });
    expect(parsePercent('(5.5%)', plain, ANY)).toEqual({ ok: true, value: -0.055 });
    expect(parseNumber('1,234-', plain, ANY)).toEqual({ ok: true, value: -1234 });
  });

  it.each([
    ['120家', 120, undefined],
    ['1,200 人', 1200, undefined],
    ['约120家', 120, 'approximate'],
    ['120+家', 120, 'approximate'],
    ['120家左右', 120, 'approximate'],
    ['100+', 100, 'approximate'],
  ])('%s counts %d', (text, value, code) => {
    const parsed = parseNumber(text, plain, { ...ANY, counted: /[家人]$/u });
    expect(parsed).toMatchObject({ ok: true, value });
    expect(parsed.ok && parsed.warning?.code).toBe(code);
  });

  it('with a word for what they count are refused, and the bare figure offered', () => {
    expect(parseNumber('1,200家', plain, ANY)).toEqual({
      ok: false,
      problem: { code: 'notANumber', params: {}, fix: '1,200' },
    });
    expect(parseNumber('5分', plain, ANY)).toMatchObject({ problem: { fix: '5' } });
    expect(parseNumber('4 颗星', plain, ANY)).toMatchObject({ problem: { fix: '4' } });
    expect(parseNumber('许多家', plain, ANY)).toMatchObject({ problem: { fix: null } });
  });
});

describe('days', () => {
  it.each([
    ['二〇二四年三月十五日', '2024-03-15'],
    ['二零二四年十二月三十一日', '2024-12-31'],
    ['2024.3.1', '2024-03-01'],
    ['２０２４／３／１', '2024-03-01'],
    ['31 Jan 2025', '2025-01-31'],
    ['January 31, 2025', '2025-01-31'],
    ['1st Sept 2025', '2025-09-01'],
    ['31-Dec-2024', '2024-12-31'],
  ])('%s is %s', (text, day) => {
    expect(parseDate(text, plain)).toEqual({ ok: true, value: day });
  });

  it.each(['2024年3月', '2024-03', '2024.3', '二〇二四年三月'])('%s is the first of the month, and says so', (text) => {
    expect(parseDate(text, plain)).toMatchObject({ ok: true, value: '2024-03-01', warning: { code: 'dayMissing' } });
  });

  it.each(['31 Foo 2025', '2024年13月', '31-Jan-4', '三月'])('%s is refused', (text) => {
    expect(parseDate(text, plain).ok).toBe(false);
  });

  it('are read from Chinese numerals whatever the day', () => {
    const figures = [...'〇一二三四五六七八九'];
    const small = (n: number): string =>
      `${n >= 20 ? figures[Math.floor(n / 10)] : ''}${n >= 10 ? '十' : ''}${n % 10 ? figures[n % 10] : ''}`;
    const day = fc.tuple(
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const text = `${Array.from(String(year), (d) => figures[Number(d)]).join('')}年${small(month)}月${small(date)}日`;
        expect(parseDate(text, plain)).toEqual({ ok: true, value: isoDate(year, month, date) });
      }),
    );
    expect(withFigures('十里铺一号')).toBe('十里铺1号');
  });

  it('count from 1899 only where the whole column is of such numbers', () => {
    const column = (cells: readonly string[]) => {
      const evidence = noEvidence();
      for (const cell of cells) addEvidence(evidence, cell);
      return decideConventions('日期', 'date', evidence);
    };
    const serial = column(['45291', '45322', '', '45350.5']);
    expect(parseDate('45291', serial)).toEqual({ ok: true, value: '2023-12-31' });
    expect(parseDatetime('45350.5', serial)).toEqual({ ok: true, value: '2024-02-28T12:00:00.000Z' });
    const mixed = column(['45291', '45322', '2024-01-01', '45350']);
    expect(parseDate('45291', mixed)).toMatchObject({ ok: false, problem: { code: 'dateSerial', fix: '2023-12-31' } });
    expect(column(['45291']).dates).toBe('written');
  });
});

describe('periods', () => {
  it.each([
    ['Q1 2024', '2024-Q1'],
    ['2024Q1', '2024-Q1'],
    ['1Q2024', '2024-Q1'],
    ['2024年一季度', '2024-Q1'],
    ['2024年第四季度', '2024-Q4'],
    ['二〇二四年三月', '2024-03'],
    ['03/2024', '2024-03'],
    ['Mar 2024', '2024-03'],
    ['FY2024', '2024'],
    ['2024年度', '2024'],
  ])('%s is %s', (text, period) => {
    expect(parsePeriod(text)).toEqual({ ok: true, value: period });
  });

  it.each(['Q5 2024', '13/2024', 'Foo 2024', '2024-3-1', '一季度'])('%s is refused', (text) => {
    expect(parsePeriod(text)).toMatchObject({ ok: false, problem: { code: 'notAPeriod' } });
  });
});
