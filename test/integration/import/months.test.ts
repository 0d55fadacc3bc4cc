import { describe, expect, it } from 'vitest';
import { csv } from './support/content';
import { salesOf, withTwoAccounts } from './support/sales';
import { importFile } from './support/workspace';

describe('columns of months and quarters that name no year', () => {
  it('are of the year in the title, which is said', async () => {
    const workspace = await withTwoAccounts();
    const lines = ['2024年销售汇总,,,', '客户编号,一季度,二季度,合计', 'A1,100,-,100', 'A2,7,8,15', '合计,107,8,115'];
    const { report } = await importFile(workspace, csv(workspace, 's.csv', ...lines), 'sales');
    expect(report.rows).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
    expect(salesOf(workspace)).toEqual([
      ['A1', '2024-Q1', 100],
      ['A2', '2024-Q1', 7],
      ['A2', '2024-Q2', 8],
    ]);
    const told = report.problems.filter(({ row }) => row === 0).map(({ code, params }) => [code, params.year ?? null]);
    expect(told).toEqual([['yearOfHeadings', 2024]]);
    // Nothing is missing in a row that is none.
    expect(report.resultSample[2]).toMatchObject({ outcome: 'rejected', problems: [{ code: 'totalsRow' }] });
  });

  it('are of the year in the name of the file where there is no title', async () => {
    const workspace = await withTwoAccounts();
    const file = csv(workspace, 'Sales 2023.csv', '客户编号,Jan,Feb', 'A1,1,2');
    await importFile(workspace, file, 'sales');
    expect(salesOf(workspace)).toEqual([
      ['A1', '2023-01', 1],
      ['A1', '2023-02', 2],
    ]);
  });

  it('are kept as decimals, October too', async () => {
    const workspace = await withTwoAccounts();
    const read = async (...months: readonly string[]) => {
      const figures = months.map((_, i) => i + 1).join(',');
      const file = csv(workspace, 's.csv', `客户编号,${months.join(',')}`, `A1,${figures}`);
      const { report } = await importFile(workspace, file, 'sales', { mode: 'preview' });
      const told = report.problems.map(({ code }) => code);
      return [...report.resultSample[0].cells.map(({ field }) => field), ...told];
    };
    const asked = ['2024.8', '2024.9', '2024.1', '2024.11'];
    const months = ['account', 'amount@2024-08', 'amount@2024-09', 'amount@2024-10', 'amount@2024-11'];
    expect((await read(...asked)).toSorted()).toEqual([...months, 'octoberRead'].toSorted());
    expect((await read(...asked.toReversed())).toSorted()).toEqual([...months, 'octoberRead'].toSorted());
    expect(await read('2024.1', '2024.2')).toEqual(['account', 'amount@2024-01', 'amount@2024-02']);
  });

  it('are of the year each row names, and a row that names none is refused', async () => {
    const workspace = await withTwoAccounts();
    const lines = ['年度,客户编号,1月,2月', '2024,A1,1,2', '2025年,A1,3,', '2025,A2,,4', '去年,A2,5,6'];
    const { report } = await importFile(workspace, csv(workspace, 's.csv', ...lines), 'sales');
    expect(report.rows).toMatchObject({ read: 4, accepted: 3, rejected: 1 });
    expect(report.headers).toEqual(['客户编号', '2024年1月', '2024年2月', '2025年1月', '2025年2月']);
    expect(salesOf(workspace)).toEqual([
      ['A1', '2024-01', 1],
      ['A1', '2024-02', 2],
      ['A1', '2025-01', 3],
      ['A2', '2025-02', 4],
    ]);
    const [told, refused] = report.problems;
    expect([told.row, told.code, refused.row, refused.code]).toEqual([0, 'yearsOfRows', 5, 'rowWithoutYear']);
  });

  it('cannot be read where no year is said, which is told', async () => {
    const workspace = await withTwoAccounts();
    const file = csv(workspace, 's.csv', '客户编号,1月,2月', 'A1,1,2');
    const { report } = await importFile(workspace, file, 'sales', { mode: 'preview' });
    expect(report.rows).toMatchObject({ accepted: 0, rejected: 1 });
    expect(report.problems.map(({ code }) => code)).toContain('monthsWithoutYear');
  });
});

describe('a year and a month in two columns', () => {
  it('are one period, which is said', async () => {
    const workspace = await withTwoAccounts();
    const lines = ['客户编号,年份,月份,金额', 'A1,2024,3,10', 'A1,2024,12月,20', 'A2,2025,一月,30', 'A2,2025,13,40'];
    const { report } = await importFile(workspace, csv(workspace, 's.csv', ...lines), 'sales');
    expect(salesOf(workspace)).toEqual([
      ['A1', '2024-03', 10],
      ['A1', '2024-12', 20],
      ['A2', '2025-01', 30],
    ]);
    const told = report.problems.map(({ row, code }) => [row, code]);
    expect(told).toEqual([
      [0, 'yearJoined'],
      [5, 'notAPeriod'],
    ]);
  });
});

it('half a year is no year: what has no period of its own stays out, which is said', async () => {
  const workspace = await withTwoAccounts();
  const lines = ['客户编号,2022年,2023年,2024上半年,2024年1-9月累计', 'A1,5,10,20,30'];
  const { report } = await importFile(workspace, csv(workspace, 's.csv', ...lines), 'sales');
  expect(salesOf(workspace)).toEqual([
    ['A1', '2022', 5],
    ['A1', '2023', 10],
  ]);
  expect(report.problems.map(({ code, params }) => [code, params.columns])).toEqual([
    ['partsOfYears', '2024上半年, 2024年1-9月累计'],
  ]);
});
