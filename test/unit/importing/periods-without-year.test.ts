import { describe, expect, it } from 'vitest';
import { datedHeading, partIn, readBarePeriod } from '@shared/importing/periods/bare-period';
import { readPeriodHeader } from '@shared/importing/periods/period-header';
import { yearIn, yearSaid } from '@shared/importing/periods/year-said';

describe('headings of a month or a quarter of no year', () => {
  it.each([
    ['1月', '-01', '2024年1月'],
    ['十二月', '-12', '2024年12月'],
    ['3月份销售额', '-03', '2024年3月销售额'],
    ['销售额(11月)', '-11', '销售额(2024年11月)'],
    ['一季度', '-Q1', '2024Q1'],
    ['第4季度金额', '-Q4', '2024Q4金额'],
    ['Q2', '-Q2', '2024Q2'],
    ['Mar', '-03', '2024-03'],
    ['Sept. Sales', '-09', '2024-09 Sales'],
  ])('%s', (heading, part, dated) => {
    const read = readBarePeriod(heading);
    expect(read?.part).toBe(part);
    expect(read && datedHeading(heading, read, 2024)).toBe(dated);
    expect(readPeriodHeader(dated)?.period).toBe(`2024${part}`);
  });

  it.each(['2024年1月', '1-3月', '近3月', '3个月', '1月目标', 'Q1 Plan', '月份', '销售额', 'Market', 'Decision', ''])(
    'not %s',
    (heading) => {
      expect(readBarePeriod(heading)).toBe(null);
    },
  );
});

describe('a year said somewhere', () => {
  it.each([
    ['2024年客户销售汇总表（单位：万元）', 2024],
    ['sales-2024.csv', 2024],
    ['FY2023 Sales', 2023],
    ['2024年度 · 2024', 2024],
  ])('%s', (text, year) => {
    expect(yearSaid(text)).toBe(year);
  });

  it.each(['2023-2024 销售', '导出于 2025-11-20', '2025年3月销售', '20241105.csv', 'No. 12024', ''])(
    'not %s',
    (text) => {
      expect(yearSaid(text)).toBe(null);
    },
  );

  it('alone in a cell', () => {
    expect(['2024', '2024年', 'FY2024', ' 2024年度 ', '24', '2024-03', ''].map(yearIn)).toEqual([
      2024,
      2024,
      2024,
      2024,
      null,
      null,
      null,
    ]);
  });
});

describe('a month or a quarter in a cell', () => {
  it('is read as its column says', () => {
    expect(['3', '03月', '三月', 'Mar', '13', 'Q1', '3月5日'].map((cell) => partIn(cell, 'month'))).toEqual([
      '-03',
      '-03',
      '-03',
      '-03',
      null,
      null,
      null,
    ]);
    expect(['3', 'Q3', '第三季度', '5', '3月'].map((cell) => partIn(cell, 'quarter'))).toEqual([
      '-Q3',
      '-Q3',
      '-Q3',
      null,
      null,
    ]);
  });
});
