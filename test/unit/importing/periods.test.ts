import { describe, expect, it } from 'vitest';
import { importFields } from '@shared/importing/field-list';
import { guessKind } from '@shared/importing/guess-kind';
import { matchHeaders } from '@shared/importing/match-headers';
import { fieldsOf, sumColumns } from '@shared/importing/periods/fields-of';
import { otherYears } from '@shared/importing/periods/other-years';
import { isPartOfYear } from '@shared/importing/periods/part-of-year';
import { readPeriodHeader } from '@shared/importing/periods/period-header';

describe('a heading with its period', () => {
  it.each([
    ['2024年销售额', '2024', '销售额'],
    ['销售额 / 2023', '2023', '销售额'],
    ['2025 / 市场容量（万元）', '2025', '市场容量(万元)'],
    ['FY2024 revenue', '2024', 'revenue'],
    ['Revenue FY24', '2024', 'Revenue'],
    ['market_size_2022', '2022', 'market_size'],
    ['２０２４年度 新增客户', '2024', '新增客户'],
    ['2024-03', '2024-03', ''],
    ['2024年3月', '2024-03', ''],
    ['2024年 / 12月', '2024-12', ''],
    ['2024 / Q2', '2024-Q2', ''],
    ['2024年第三季度销售额', '2024-Q3', '销售额'],
    ['Q4 2024', '2024-Q4', ''],
    ['202411', '2024-11', ''],
    ['2023', '2023', ''],
    ['Jan-25', '2025-01', ''],
    ['Sept 2024', '2024-09', ''],
    ['2024 Mar sales', '2024-03', 'sales'],
    ['2024年1季度', '2024-Q1', ''],
    ['2024年1-12月销售额', '2024', '销售额'],
    ['2024年（7~9月）销售额', '2024-Q3', '销售额'],
    ['Jan-Mar 2024', '2024-Q1', ''],
    ['FY24Q3 revenue', '2024-Q3', 'revenue'],
    ["Q1'24", '2024-Q1', ''],
    ['2024财年Q1', '2024-Q1', ''],
    ['24年销售额', '2024', '销售额'],
    ['2024年实际', '2024', ''],
  ])('%s', (header, period, figure) => {
    expect(readPeriodHeader(header)).toEqual({ period, figure });
  });

  it.each([
    '销售额',
    '2025年预测市场容量',
    '2024年销售额增长率',
    '2023年末客户数',
    'plan 2025',
    '2024E',
    '2025(F)',
    '2024E 市场容量',
    '12024',
    '编号 20241',
    '月均销售额 2024',
    '2024年去年同期',
    '近12个月销售额',
  ])('is not seen in %s', (header) => {
    expect(readPeriodHeader(header)).toBeNull();
  });
});

describe('a part of a year that is neither a quarter nor a month', () => {
  it.each([
    '2024年1-6月销售额',
    '2024上半年销售额',
    'H1 2024 revenue',
    '1H24',
    '2024年6月累计',
    '2024年前三季度',
    '2024 Q1-Q3',
    '2024 YTD',
    '2023-2024年度',
    'FY23/24',
    '2023年12月-2024年2月',
    '202401-202406',
    '2024年第5周',
    'Sales 2024 (Jan-Jun)',
  ])('is no period: %s', (header) => {
    expect(readPeriodHeader(header)).toBeNull();
    expect(isPartOfYear(header)).toBe(true);
    const named = matchHeaders([header], importFields('accounts'));
    expect(Object.values(named).filter((column) => column !== null)).toEqual([]);
  });

  it.each(['2024年1-12月', '2024-03', '2024年3月', '周期', '每周拜访次数', 'Whole 2024', '2024年四季度'])(
    'is not seen in %s',
    (header) => {
      expect(isPartOfYear(header)).toBe(false);
    },
  );
});

describe('fields of a file with a column a period', () => {
  const headers = ['区划代码', '地市', '销售额 / 2023', '销售额 / 2024', '市场容量 / 2024', '备注'];

  it('are each figure once a period, and no period of their own', () => {
    const fields = fieldsOf('market', headers);
    expect(fields.map((field) => field.id)).toEqual([
      'unit',
      'province',
      'capacity@2024',
      'ownRevenue@2023',
      'ownRevenue@2024',
    ]);
    expect(matchHeaders(headers, fields)).toEqual({
      unit: 0,
      province: null,
      'capacity@2024': 4,
      'ownRevenue@2023': 2,
      'ownRevenue@2024': 3,
    });
  });

  it('are those of the kind where a column names the period', () => {
    const ids = fieldsOf('market', ['unit', 'year', '2024年销售额', 'capacity']).map((field) => field.id);
    expect(ids).toContain('period');
    expect(ids.some((id) => id.includes('@'))).toBe(false);
  });

  it('leave it to a person which figure bare years are, of which there are several', () => {
    const bare = fieldsOf('market', ['地市', '2023', '2024']);
    expect(bare.map((field) => [field.id, field.synonyms.length])).toEqual([
      ['unit', expect.any(Number)],
      ['province', expect.any(Number)],
      ['capacity@2023', 0],
      ['capacity@2024', 0],
      ['ownRevenue@2023', 0],
      ['ownRevenue@2024', 0],
    ]);
    expect(fieldsOf('market', ['地市', '2023']).map((field) => field.id)).toContain('period');
  });

  it('take bare months for sales, which have one figure', () => {
    const months = ['客户编号', '2024-01', '2024-02', '2024年3月'];
    expect(matchHeaders(months, fieldsOf('sales', months))).toMatchObject({
      account: 0,
      'amount@2024-01': 1,
      'amount@2024-02': 2,
      'amount@2024-03': 3,
    });
  });

  it('tell the kind of the file, and leave a list of customers one', () => {
    expect(guessKind(headers)).toBe('market');
    expect(guessKind(['客户编号', '客户名称', '城市', '2023年销售额', '2024年销售额'])).toBe('accounts');
  });
});

describe('sums over periods that have columns of their own', () => {
  const headers = ['客户', '2024年', '2025年1月', '2025年3月', '2025年一季度', '2025年二季度', '2025年'];

  it('are no columns of sales, other periods are', () => {
    const ids = fieldsOf('sales', headers).map((field) => field.id);
    expect(ids.filter((id) => id.includes('@'))).toEqual([
      'amount@2024',
      'amount@2025-01',
      'amount@2025-03',
      'amount@2025-Q2',
    ]);
    expect(sumColumns('sales', headers)).toEqual(['2025年', '2025年一季度']);
  });
});

describe('a figure that a file has of several years', () => {
  it('is told with those that are not read', () => {
    const headers = ['客户', '销售额 / 2023', '销售额 / 2024', '2022年潜力', '销售额'];
    expect(otherYears(headers, { name: 0, revenue: 2, potential: null })).toEqual([
      { field: 'revenue', column: 2, others: ['销售额 / 2023'] },
    ]);
  });
});
