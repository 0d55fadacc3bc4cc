import { expect, it } from 'vitest';
import { csv } from './support/content';
import { withTwoAccounts } from './support/sales';
import { importFile } from './support/workspace';

async function visits(head: string, ...rows: readonly string[]) {
  const workspace = await withTwoAccounts();
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', '007,张伟'), 'reps');
  const file = csv(workspace, 'v.csv', `客户编号,业务员,${head}`, ...rows.map((row) => `A1,张伟,${row}`));
  const { report } = await importFile(workspace, file, 'activities', { mode: 'commit' });
  const { sqlite } = workspace.session.require();
  return {
    days: sqlite.prepare('select substr(at, 1, 10) from activity order by at').pluck().all(),
    told: report.problems.map(({ row, column, code }) => [row, column, code]),
  };
}

it('only what took place is contact with an account', async () => {
  const { days, told } = await visits(
    '拜访时间,状态',
    '2025-03-01 10:00,已完成',
    '2025-03-02 10:00,已取消',
    '2025-03-03 10:00,计划中',
    '2025-03-04 10:00,No show',
    '2025-03-05 10:00,',
    '2025-03-06 10:00,意向客户',
  );
  expect(days).toEqual(['2025-03-01', '2025-03-05', '2025-03-06']);
  expect(told).toEqual([
    [3, '状态', 'activityCancelled'],
    [4, '状态', 'activityPlanned'],
    [5, '状态', 'activityCancelled'],
    [7, '状态', 'activityStatusUnknown'],
  ]);
});

it('a state of the customer says nothing of the visit', async () => {
  const { days, told } = await visits('拜访时间,客户状态', '2025-03-01 10:00,取消', '2025-03-02 10:00,计划中');
  expect(days).toEqual(['2025-03-01', '2025-03-02']);
  expect(told).toEqual([]);
});

// The workspace is of 2026-01-05.
it('what lies after the day the data speaks of is told', async () => {
  const { days, told } = await visits(
    '拜访时间,拜访类型,拜访状态',
    '2026-01-05 23:00,计划拜访,已完成',
    '2026-01-06 10:00,计划拜访,',
    '2026-01-07 10:00,计划拜访,待拜访',
  );
  expect(days).toEqual(['2026-01-05', '2026-01-06']);
  expect(told).toEqual([
    [3, '拜访时间', 'activityInFuture'],
    [4, '拜访状态', 'activityPlanned'],
  ]);
});

it.each([
  ['85,92,70,8', [3.5, 4.25, 4.6], [[5, 'outOfRange']]],
  ['4,5,3,45', [3, 4, 5], [[5, 'outOfRange']]],
  [
    '85,92,70,800',
    [],
    [
      [2, 'outOfRange'],
      [3, 'outOfRange'],
      [4, 'outOfRange'],
      [5, 'outOfRange'],
    ],
  ],
] as const)('marks that are mostly above ten are of a hundred: %s', async (marks, scores, refused) => {
  const workspace = await withTwoAccounts();
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', '007,张伟'), 'reps');
  const rows = marks.split(',').map((mark, i) => `A1,张伟,2025-03-0${i + 1} 10:00,${mark}`);
  const file = csv(workspace, 'v.csv', '客户编号,业务员,拜访时间,评分', ...rows);
  const { report } = await importFile(workspace, file, 'activities', { mode: 'commit' });
  const { sqlite } = workspace.session.require();
  expect(sqlite.prepare('select satisfaction from activity order by 1').pluck().all()).toEqual(scores);
  const told = report.problems.map(({ row, code }) => [row, code]);
  expect(told.filter(([row]) => row !== 0)).toEqual(refused);
  expect(told.some(([, code]) => code === 'scoresSeen')).toBe(marks.endsWith(',8'));
});
