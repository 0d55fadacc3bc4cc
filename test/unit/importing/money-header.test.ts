import { describe, expect, it } from 'vitest';
import { moneyExponentAbove, moneyExponentOf, namesMoneyUnit } from '@shared/importing/money-header';
import { DEFAULT_CONVENTIONS } from '@shared/importing/conventions';
import { parseMoney } from '@shared/importing/parse/money';
import { Row } from '@shared/importing/row';
import { readMoney } from '@shared/importing/readers';

describe('a unit named above the headings', () => {
  it.each([
    ['单位：万元', 4],
    ['2025年度客户汇总表 · 单位: 人民币万元', 4],
    ['金额单位：亿元', 8],
    ['（单位：千元）', 3],
    ['All figures in USD thousands', 3],
    ['in thousand USD', 3],
    ['in $ millions', 6],
    ['单位：元', 0],
    ['2025 年客户名单', 0],
    ['编制单位：销售部', 0],
    ['Made in Millionsville', 0],
  ])('%s', (text, exponent) => {
    expect(moneyExponentAbove(text)).toBe(exponent);
  });

  it('does not count for a heading that names its own', () => {
    expect(namesMoneyUnit('年销售额（元）')).toBe(true);
    expect(namesMoneyUnit('Revenue (USD)')).toBe(true);
    expect(namesMoneyUnit('年销售额（亿元）')).toBe(true);
    expect(namesMoneyUnit('年销售额')).toBe(false);
    expect(namesMoneyUnit('年销售额（含税）')).toBe(false);
  });
});

describe('a unit named in a heading', () => {
  it.each([
    ['Annual Revenue ($000s)', 3],
    ['Revenue (000)', 3],
    ['Potential in $MM', 6],
    ['Revenue in USD k', 3],
    ['Sales (US$ MM)', 6],
    ['潜力 单位:千元', 3],
    ['年销售额万元', 4],
    ['年销售额_万', 4],
    ['销售额/万元', 4],
    ['年销售额（元）', 0],
    ['Revenue 2000', 0],
    ['Sales in Maine', 0],
    ['万元店', 0],
  ])('%s', (header, exponent) => {
    expect(moneyExponentOf(header)).toBe(exponent);
  });

  it('gives way to the one a cell names itself, which is said', () => {
    const wan = { ...DEFAULT_CONVENTIONS, moneyExponent: 4 };
    const warning = { code: 'moneyOwnUnit', params: { value: 8000 }, fix: null };
    expect(parseMoney('8,000元', wan)).toEqual({ ok: true, value: 8000, warning });
    expect(parseMoney('8000元', DEFAULT_CONVENTIONS)).toEqual({ ok: true, value: 8000 });
    expect(parseMoney('￥1.5', wan)).toEqual({ ok: true, value: 15_000 });
    expect(parseMoney('2万元', wan)).toEqual({ ok: true, value: 20_000 });
  });
});

describe('a failed formula saved as text', () => {
  it.each(['#REF!', '#N/A', '#n/a', '#DIV/0!'])('%s is neither a value nor a blank', (text) => {
    const row = new Row({ column: new Map([['revenue', 0]]), conventions: new Map() }, [text]);
    expect(readMoney(row, 'revenue')).toBeNull();
    expect(row.problems).toMatchObject([{ code: 'cellError', params: { error: text }, severity: 'error' }]);
  });

  it('leaves words alone that only begin like one', () => {
    expect(parseMoney('12', DEFAULT_CONVENTIONS)).toEqual({ ok: true, value: 12 });
    const row = new Row({ column: new Map([['revenue', 0]]), conventions: new Map() }, ['-']);
    expect(readMoney(row, 'revenue')).toBeNull();
    expect(row.problems).toEqual([]);
  });
});
