import { expect, it } from 'vitest';
import type { ImportKind } from '@shared/contract/imports';
import { csv } from './support/content';
import { importFile, newWorkspace } from './support/workspace';

async function seen(basemap: string, kind: ImportKind, ...lines: readonly string[]) {
  const workspace = await newWorkspace(basemap, [basemap.startsWith('us') ? '48' : '32']);
  const accounts = csv(workspace, 'a.csv', 'Account Code,Account Name', 'A1,Acme', 'A2,Globex', 'A3,Initech');
  await importFile(workspace, accounts, 'accounts');
  const { report } = await importFile(workspace, csv(workspace, 'f.csv', ...lines), kind, { mode: 'preview' });
  const read = (field: string) =>
    report.resultSample.map(({ cells }) => cells.find((cell) => cell.field === field)?.value ?? null);
  return { read, told: report.problems.map(({ row, code, column }) => [row, column, code]) };
}

const DEALS = 'Account,Opportunity Name,Amount,Probability,Created Date,Close Date';

it('days of one file are in one order, whichever column shows it', async () => {
  const { read, told } = await seen(
    'china-prefectures',
    'opportunities',
    DEALS,
    'A1,One,100,70,1/5/2025,3/31/2025',
    'A2,Two,100,1,2/6/2025,4/30/2025',
  );
  expect(read('openedOn')).toEqual(['2025-01-05', '2025-02-06']);
  expect(read('expectedClose')).toEqual(['2025-03-31', '2025-04-30']);
  // 1 beside 70 is one percent.
  expect(read('probability')).toEqual([0.7, 0.01]);
  expect(told).toEqual(
    expect.arrayContaining([
      [0, 'Created Date', 'monthFirst'],
      [0, 'Probability', 'percentAsPoints'],
    ]),
  );
});

it('where no day tells, they are in the order of the country, and elsewhere refused', async () => {
  const lines = [DEALS, 'A1,One,100,70%,1/5/2025,3/1/2025'];
  const american = await seen('us-counties', 'opportunities', ...lines);
  expect(american.read('expectedClose')).toEqual(['2025-03-01']);
  expect(american.told).toEqual([
    [0, 'Close Date', 'monthFirstUsual'],
    [0, 'Created Date', 'monthFirstUsual'],
  ]);
  // A day that is none in any order changes nothing.
  const slip = await seen('us-counties', 'opportunities', ...lines, 'A2,Two,100,70%,13/13/2025,3/1/2025');
  expect(slip.read('openedOn')[0]).toBe('2025-01-05');
  const chinese = await seen('china-prefectures', 'opportunities', ...lines);
  expect(chinese.told).toEqual([
    [2, 'Close Date', 'dateAmbiguous'],
    [2, 'Created Date', 'dateAmbiguous'],
  ]);
});

it.each([
  [
    ['A1,2024-03,¥100', 'A2,2024-03,$50', 'A3,2024-03,€7'],
    'Account,Period,Amount',
    [[0, 'Amount', 'severalCurrencies']],
  ],
  [
    ['A1,2024-03,100,CNY', 'A2,2024-03,50,USD'],
    'Account,Period,Amount,Currency',
    [[0, 'Currency', 'severalCurrencies']],
  ],
  [['A1,2024-03,100,USD', 'A2,2024-03,50,USD'], 'Account,Period,Amount,Currency', [[0, 'Currency', 'otherCurrency']]],
  [['A1,2024-03,100元', 'A2,2024-03,¥50'], 'Account,Period,Amount', []],
])('amounts in several currencies are not added up unsaid: %s', async (rows, head, expected) => {
  const { told } = await seen('china-prefectures', 'sales', head, ...rows);
  expect(told).toEqual(expected);
});

it('of columns that differ by a number it is told which are not read', async () => {
  const { told } = await seen(
    'china-prefectures',
    'contacts',
    '客户编号,联系人1,电话1,联系人2,电话2',
    'A1,张三,13800138000,李四,',
  );
  expect(told).toEqual([
    [0, '联系人1', 'oneOfSeveral'],
    [0, '电话1', 'oneOfSeveral'],
  ]);
});

it('attainment without its sign is a share where others of the column carry it', async () => {
  const reps = (...cells: readonly string[]) =>
    seen('china-prefectures', 'reps', '工号,姓名,达成率', ...cells.map((cell, i) => `R${i},员工${i},${cell}`));
  const mixed = await reps('105%', '98', '1.1', '');
  expect(mixed.read('performance')).toEqual([1.05, 0.98, 1.1, null]);
  expect(mixed.told).toEqual([[0, '达成率', 'percentAsPoints']]);
  const plain = await reps('105', '98', '8.5');
  expect(plain.read('performance')).toEqual([105, 98, 8.5]);
  expect(plain.told).toEqual([]);
});

it('a unit of amounts in a column of its own counts for its row', async () => {
  const market = await seen(
    'china-prefectures',
    'market',
    '城市,年份,市场规模,增长率,单位',
    '苏州市,2024,12.5,3,亿元',
    '无锡市,2024,98000,5,万元',
    '徐州市,2024,7,5,',
  );
  expect(market.read('capacity')).toEqual([1_250_000_000, 980_000_000, 7]);
  expect(market.told).toContainEqual([0, '', 'moneyUnitJoined']);
  // A unit said in the heading, or a column of something else, is none.
  const scaled = await seen('china-prefectures', 'market', '城市,年份,市场规模（万元）,单位', '苏州市,2024,5,万元');
  expect(scaled.read('capacity')).toEqual([50_000]);
  const company = await seen('china-prefectures', 'sales', '客户,月份,金额,单位', 'A1,2024-03,5,台');
  expect(company.read('amount')).toEqual([5]);
});

it('a currency in a heading is told where it is not the workspace’s', async () => {
  const market = await seen('china-prefectures', 'market', '城市,年份,市场容量（亿美元）', '苏州市,2024,5');
  expect(market.told).toContainEqual([0, '市场容量（亿美元）', 'otherCurrency']);
  const own = await seen('china-prefectures', 'market', '城市,年份,市场容量（亿元）', '苏州市,2024,5');
  expect(own.told.filter(([, , code]) => code === 'otherCurrency')).toEqual([]);
});
