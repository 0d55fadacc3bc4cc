import { describe, expect, it } from 'vitest';
import type { ImportKind } from '@shared/contract/imports';
import { DEFAULT_CHOICES } from '@shared/importing/diff-choices';
import { csv } from './support/content';
import { differencesOf } from './support/differences';
import { merged, sheetOf } from './support/workbook-bytes';
import { importFile, newWorkspace, type OpenedWorkspace } from './support/workspace';
import { xlsx } from './support/xlsx';

function opened(): Promise<OpenedWorkspace> {
  return newWorkspace('china-prefectures', ['32']);
}

function figures({ session }: OpenedWorkspace): readonly unknown[] {
  return session
    .require()
    .sqlite.prepare(
      `select u.code, m.period, m.capacity, m.own_revenue from market_figure m join unit u on u.id = m.unit_id
      where m.deleted_at is null order by u.code, m.period`,
    )
    .raw()
    .all();
}

/** What the report of a preview says, which a commit then does. */
async function taken(workspace: OpenedWorkspace, path: string, kind: ImportKind = 'market') {
  const before = figures(workspace);
  const { report: preview } = await importFile(workspace, path, kind, { mode: 'preview' });
  expect(figures(workspace)).toEqual(before);
  const { report } = await importFile(workspace, path, kind);
  expect(report.effect).toEqual(preview.effect);
  expect(report.rows).toEqual(preview.rows);
  return report;
}

describe('market figures with a column a year', () => {
  it('under one merged heading become several periods, blank years none', async () => {
    const workspace = await opened();
    const rows = [
      ['各地市市场数据', '', '', '', '', ''],
      ['区划代码', '市场容量（万元）', '', '', '销售额', ''],
      ['', 2023, 2024, 2025, 2024, 2025],
      ['320100', 100, 110.5, 120, 7, 8],
      ['320500', '', 210, '-', '', 9],
    ] as const;
    const behind = merged('A1:F1', 'A2:A3', 'B2:D2', 'E2:F2');
    const path = xlsx({ 市场: sheetOf(rows, behind) });
    const report = await taken(workspace, path);
    expect(report.mapping).toEqual({
      unit: 0,
      province: null,
      'capacity@2023': 1,
      'capacity@2024': 2,
      'capacity@2025': 3,
      'ownRevenue@2024': 4,
      'ownRevenue@2025': 5,
    });
    expect(report.rows).toEqual({ read: 2, accepted: 2, warned: 0, rejected: 0 });
    expect(report.effect).toEqual({ added: 5, changed: 0, unchanged: 0 });
    expect(report.resultSample[0].cells.map(({ field, value }) => [field, value])).toEqual([
      ['unit', '320100'],
      ['capacity@2023', 1_000_000],
      ['capacity@2024', 1_105_000],
      ['capacity@2025', 1_200_000],
      ['ownRevenue@2024', 7],
      ['ownRevenue@2025', 8],
    ]);
    expect(figures(workspace)).toEqual([
      ['320100', 2023, 1_000_000, null],
      ['320100', 2024, 1_105_000, 7],
      ['320100', 2025, 1_200_000, 8],
      ['320500', 2024, 2_100_000, null],
      ['320500', 2025, null, 9],
    ]);
    expect((await taken(workspace, path)).effect).toEqual({ added: 0, changed: 0, unchanged: 5 });
  });

  it.each([
    ['地市,2023年销售额,2024年销售额'],
    ['地市,FY2023 revenue,FY2024 revenue'],
    ['地市,销售额2023,销售额_2024'],
    ['地市,FY23 own revenue,FY24 own revenue'],
  ])('are told by the headings of a text file: %s', async (head) => {
    const workspace = await opened();
    const report = await taken(workspace, csv(workspace, 'm.csv', head, '南京市,1,2', '苏州市,3,'));
    expect(report.problems.map((p) => p.code)).toEqual([]);
    expect(figures(workspace)).toEqual([
      ['320100', 2023, null, 1],
      ['320100', 2024, null, 2],
      ['320500', 2023, null, 3],
    ]);
  });

  it('stand under the gaps a merged heading leaves in a text file', async () => {
    const workspace = await opened();
    await taken(workspace, csv(workspace, 'm.csv', '地市,市场容量,,', ',2023,2024,2025', '南京市,1,2,3'));
    expect(figures(workspace)).toEqual([2023, 2024, 2025].map((year, i) => ['320100', year, i + 1, null]));
  });

  it('leave a column of years to say which year it is', async () => {
    const workspace = await opened();
    await taken(workspace, csv(workspace, 'm.csv', '地市,年份,市场容量', '南京市,2024,5'));
    expect(figures(workspace)).toEqual([['320100', 2024, 5, null]]);
  });

  it('are asked for where the headings are bare years, and taken as a person says', async () => {
    const workspace = await opened();
    const path = csv(workspace, 'm.csv', '地市,2023,2024', '南京市,1,2');
    const { report } = await importFile(workspace, path, 'market', { mode: 'preview' });
    expect(report.problems.map((p) => [p.code, p.params])).toEqual([['periodsUnnamed', { periods: '2023, 2024' }]]);
    expect(report.rows).toMatchObject({ read: 1, accepted: 0, rejected: 1 });
    const mapping = { unit: 0, 'capacity@2024': 2 };
    await importFile(workspace, path, 'market', { options: { mapping } });
    expect(figures(workspace)).toEqual([['320100', 2024, 2, null]]);
  });

  it('show a bad cell in its column, a row blank in all years, and a year that a later file no longer has', async () => {
    const workspace = await opened();
    const head = '地市,2023年市场容量,2024年市场容量';
    const report = await taken(workspace, csv(workspace, 'm-1.csv', head, '南京市,1,x', '苏州市,,', '徐州市,3,4'));
    expect(report.problems.map((p) => [p.row, p.column, p.code, p.severity])).toEqual([
      [2, '2024年市场容量', 'notMoney', 'error'],
      [3, '', 'noFigures', 'warning'],
    ]);
    expect(report.rows).toEqual({ read: 3, accepted: 2, warned: 1, rejected: 1 });
    const again = csv(workspace, 'm-2.csv', head, '徐州市,3,', '南京市,1,2');
    const { rows, summary } = await differencesOf(workspace, again, 'market');
    expect(summary.counts).toMatchObject({ new: 2, changed: 0, missing: 1 });
    expect(rows.missing).toMatchObject([{ key: '320300 2024', label: '徐州市 Xuzhou · 2024' }]);
    const left = new Set(['320100 2024']);
    const { report: second } = await importFile(workspace, again, 'market', { choices: { ...DEFAULT_CHOICES, left } });
    expect(second.effect).toEqual({ added: 1, changed: 0, unchanged: 2 });
    expect(figures(workspace).map((row) => (row as unknown[]).slice(0, 2))).toEqual([
      ['320100', 2023],
      ['320300', 2023],
      ['320300', 2024],
    ]);
  });
});

describe('a year that has come since', () => {
  it('is read as the years before it were, columns and unit of amounts', async () => {
    const workspace = await opened();
    const first = csv(workspace, 'm-1.csv', '地市,备注,2023,2024', '南京市,x,1,2');
    const mapping = { unit: 0, 'capacity@2023': 2, 'capacity@2024': 3 };
    await importFile(workspace, first, 'market', { options: { mapping, moneyUnit: 4 } });
    const second = csv(workspace, 'm-2.csv', '地市,备注,2024,2025', '南京市,x,2,3');
    const report = await taken(workspace, second);
    expect(report).toMatchObject({ mappedBy: 'memory', moneyUnit: 4 });
    expect(report.mapping).toMatchObject({ unit: 0, 'capacity@2024': 2, 'capacity@2025': 3, 'ownRevenue@2025': null });
    expect(figures(workspace)).toEqual([
      ['320100', 2023, 10_000, null],
      ['320100', 2024, 20_000, null],
      ['320100', 2025, 30_000, null],
    ]);
  });

  it('is not taken for granted where other columns have changed too', async () => {
    const workspace = await opened();
    const mapping = { unit: 0, 'capacity@2023': 1, 'capacity@2024': 2 };
    const first = csv(workspace, 'm-1.csv', '地市,2023,2024', '南京市,1,2');
    await importFile(workspace, first, 'market', { options: { mapping } });
    const second = csv(workspace, 'm-2.csv', '地市,口径,2023,2024', '南京市,销售额,1,2');
    const { report } = await importFile(workspace, second, 'market', { mode: 'preview' });
    expect(report).toMatchObject({ mappedBy: 'automatic', remembered: false });
    expect(report.problems.map((p) => p.code)).toContain('periodsUnnamed');
  });
});

describe('sales with a column a month', () => {
  it('become one sale a month, under a year merged over its months too', async () => {
    const workspace = await opened();
    await importFile(workspace, csv(workspace, 'a.csv', 'code,name', 'A1,甲', 'A2,乙'), 'accounts');
    const rows = [
      ['客户编号', '2024年', '', '2025年', ''],
      ['', '11月', '12月', '1月', '2月'],
      ['A1', 1, 2, 3, ''],
      ['A2', '', '', '', 4],
    ] as const;
    const path = xlsx({ 销售: sheetOf(rows, merged('A1:A2', 'B1:C1', 'D1:E1')) });
    const report = await taken(workspace, path, 'sales');
    expect(report.effect.added).toBe(4);
    const sales = `select a.code, s.period, s.amount from sale s join account a on a.id = s.account_id order by 1, 2`;
    expect(workspace.session.require().sqlite.prepare(sales).raw().all()).toEqual([
      ['A1', '2024-11', 1],
      ['A1', '2024-12', 2],
      ['A1', '2025-01', 3],
      ['A2', '2025-02', 4],
    ]);
  });
});
