import { expect, it } from 'vitest';
import { csv } from './support/content';
import { withTwoAccounts } from './support/sales';
import { importFile } from './support/workspace';

it('a claim ends on a day, or so long after it was registered', async () => {
  const workspace = await withTwoAccounts();
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', '007,张伟'), 'reps');
  const claims = async (head: string, ...cells: readonly string[]) => {
    const lines = cells.map((cell, i) => `A1,张伟,2025-10-0${i + 1},${cell}`);
    const file = csv(workspace, 'c.csv', `客户编号,报备人,报备日期,${head}`, ...lines);
    const { report } = await importFile(workspace, file, 'claims', { mode: 'commit' });
    return report.problems.map(({ row, code }) => [row, code]);
  };
  const ends = (): unknown[] => {
    const { sqlite } = workspace.session.require();
    const found = sqlite.prepare('select substr(expires_at, 1, 10) from claim order by registered_at').pluck().all();
    sqlite.exec('delete from claim');
    return found;
  };
  expect(await claims('保护天数', '90', '30天')).toEqual([]);
  expect(ends()).toEqual(['2025-12-30', '2025-11-01']);
  expect(await claims('到期日', '90天', '3个月', '2025-12-31')).toEqual([]);
  expect(ends()).toEqual(['2025-12-30', '2026-01-02', '2025-12-31']);
  // Three of what, the cell or the heading must say.
  expect(await claims('保护期', '3', '3个月', '2025-12-31')).toEqual([[2, 'notASpan']]);
  expect(ends()).toEqual(['2026-01-02', '2025-12-31']);
  expect(await claims('保护期(月)', '3', '90天', '2025-12-31')).toEqual([]);
  expect(ends()).toEqual(['2026-01-01', '2025-12-31', '2025-12-31']);
  expect(await claims('保护期（天）', '90')).toEqual([]);
  expect(ends()).toEqual(['2025-12-30']);
  expect(await claims('保护期限（单位：年）', '1.0', '0')).toEqual([[3, 'notASpan']]);
  expect(ends()).toEqual(['2026-10-01']);
  expect(await claims('到期日期,保护天数', '2025-12-30,90', '2025-12-30,60', ',10')).toEqual([[3, 'endsDisagree']]);
  expect(ends()).toEqual(['2025-12-30', '2025-12-30', '2025-10-13']);
  expect(await claims('到期日', '长期', 'Never', '2025-12-31')).toEqual([
    [2, 'claimEndless'],
    [3, 'claimEndless'],
  ]);
  expect(ends()).toEqual([null, null, '2025-12-31']);
  expect(await claims('保护天数', '不限', '30')).toEqual([[2, 'claimEndless']]);
  expect(ends()).toEqual([null, '2025-11-01']);
});

it('a claim that ends on a day is kept with that day, one with a time with its time', async () => {
  const workspace = await withTwoAccounts();
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', '007,张伟'), 'reps');
  const lines = [
    '客户编号,报备人,报备日期,到期日',
    'A1,张伟,2025-10-01,2025-12-31',
    'A2,张伟,2025-10-01,2025-12-31 18:00',
  ];
  await importFile(workspace, csv(workspace, 'c.csv', ...lines), 'claims');
  const { sqlite } = workspace.session.require();
  expect(sqlite.prepare('select expires_at from claim order by account_id').pluck().all()).toEqual([
    '2025-12-31',
    '2025-12-31T18:00:00.000Z',
  ]);
});

it('two days in one cell are when a claim begins and ends; one taken back ended then', async () => {
  const workspace = await withTwoAccounts();
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', '007,张伟'), 'reps');
  const claims = async (...lines: readonly string[]) => {
    const { report } = await importFile(workspace, csv(workspace, 'c.csv', ...lines), 'claims', { mode: 'commit' });
    const { sqlite } = workspace.session.require();
    const kept = sqlite.prepare('select substr(registered_at, 1, 10), expires_at from claim order by id').raw().all();
    sqlite.exec('delete from claim');
    return [...report.problems.map(({ row, code }) => [row, code]), ...kept];
  };
  expect(
    await claims(
      '客户编号,报备人,报备起止日期',
      'A1,张伟,2025-10-01 至 2025-12-31',
      'A2,张伟,2025.10.2-12.30',
      'A1,张伟,2025-12-31 至 2025-10-01',
    ),
  ).toEqual([
    [4, 'notADatetime'],
    ['2025-10-01', '2025-12-31'],
    ['2025-10-02', '2025-12-30'],
  ]);
  expect(
    await claims(
      '客户编号,报备人,报备日期,保护期',
      'A1,张伟,2025-09-30,2025/10/1-2025/12/31',
      'A2,张伟,2025-09-30,90天',
    ),
  ).toEqual([
    ['2025-09-30', '2025-12-31'],
    ['2025-09-30', '2025-12-29T00:00:00.000Z'],
  ]);
  expect(await claims('客户编号,报备人,开始日期,结束日期', 'A1,张伟,2025-10-01,2025-12-31')).toEqual([
    ['2025-10-01', '2025-12-31'],
  ]);
  // What was taken back before it was registered was given out again.
  expect(
    await claims(
      '客户编号,领取人,领取时间,到期时间,收回时间',
      'A1,张伟,2025-10-01 09:00,2025-12-31,2025-11-05 10:00',
      'A2,张伟,2025-10-01 09:00,2025-12-31,2025-09-30',
    ),
  ).toEqual([
    ['2025-10-01', '2025-11-05T10:00:00.000Z'],
    ['2025-10-01', '2025-12-31'],
  ]);
});

it('a length from a day that cannot be read is no end, and is not shown as one', async () => {
  const workspace = await withTwoAccounts();
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', '007,张伟'), 'reps');
  for (const head of ['保护天数', '保护期']) {
    const file = csv(workspace, 'c.csv', `客户编号,报备人,报备时间,${head}`, 'A1,张伟,2025-13-05,90天');
    const { report } = await importFile(workspace, file, 'claims', { mode: 'preview' });
    expect(report.problems.map(({ row, code }) => [row, code])).toEqual([[2, 'noSuchDay']]);
    expect(report.resultSample[0].cells.map(({ field, value }) => [field, value])).not.toContainEqual([
      expect.stringMatching(/^protected/u),
      '',
    ]);
  }
});
