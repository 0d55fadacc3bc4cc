import { expect, it } from 'vitest';
import { csv } from './support/content';
import { withTwoAccounts } from './support/sales';
import { importFile } from './support/workspace';

it.each([
  ['x', '', ['crossesAsYes'], [1, 0]],
  ['√', 'x', [], [1, 0]],
  ['○', '×', ['circlesAsYes'], [1, 0]],
])('of accounts marked %s and %s the first is strategic', async (first, second, told, strategic) => {
  const workspace = await withTwoAccounts();
  const file = csv(workspace, 's.csv', '客户编号,公司,战略客户', `A1,苏州轴承,${first}`, `A2,无锡电机,${second}`);
  const { report } = await importFile(workspace, file, 'accounts', { mode: 'commit' });
  expect(report.problems.map(({ code }) => code)).toEqual(told);
  const { sqlite } = workspace.session.require();
  expect(sqlite.prepare('select strategic from account order by code').pluck().all()).toEqual(strategic);
});

it.each(['是否有效', '有效性', 'Valid?', 'Valid', 'Approved?', '是否通过'])(
  'a claim that %s answers by no is not read',
  async (heading) => {
    const workspace = await withTwoAccounts();
    await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', '007,张伟'), 'reps');
    const lines = ['A1,张伟,2025-10-01,是', 'A2,张伟,2025-10-02,否', 'A2,张伟,2025-10-03,×', 'A2,张伟,2025-10-04,No'];
    const file = csv(workspace, 'c.csv', `客户编号,报备人,报备日期,${heading}`, ...lines);
    const { report } = await importFile(workspace, file, 'claims', { mode: 'preview' });
    expect(report.problems.map(({ row, code }) => [row, code])).toEqual([
      [3, 'claimNotGranted'],
      [4, 'claimNotGranted'],
      [5, 'claimNotGranted'],
    ]);
  },
);

it.each(['House Account', 'House', 'Unassigned', '未分配', '无主', '公海'])('an owner %s is nobody', async (owner) => {
  const workspace = await withTwoAccounts();
  const file = csv(workspace, 'o.csv', '客户编号,现负责人', `A1,${owner}`);
  const { report } = await importFile(workspace, file, 'owners', { mode: 'preview' });
  expect(report.problems.map(({ code }) => code)).toEqual(['noOwner']);
});

it('marks in stars fit a column of satisfaction', async () => {
  const workspace = await withTwoAccounts();
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', '007,张伟'), 'reps');
  const lines = [1, 2, 3].map((stars) => `A1,张伟,2025-10-0${stars},${'★'.repeat(stars)}`);
  const file = csv(workspace, 'v.csv', '客户编号,销售代表,日期,满意度', ...lines);
  const { report } = await importFile(workspace, file, 'activities', { mode: 'preview' });
  expect(report.problems).toEqual([]);
});

it('marks of satisfaction are halved where the heading counts to ten, which is told once', async () => {
  const workspace = await withTwoAccounts();
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', '007,张伟'), 'reps');
  const lines = ['A1,张伟,2025-10-01,8', 'A1,张伟,2025-10-02,9分', 'A1,张伟,2025-10-03,★★★'];
  const file = csv(workspace, 'v.csv', '客户编号,销售代表,日期,满意度（10分制）', ...lines);
  const { report } = await importFile(workspace, file, 'activities', { mode: 'commit' });
  expect(report.problems.map(({ row, code, params }) => [row, code, params])).toEqual([
    [0, 'scoresScaled', { full: 10 }],
  ]);
  const { sqlite } = workspace.session.require();
  expect(sqlite.prepare('select satisfaction from activity order by at').pluck().all()).toEqual([4, 4.5, 3]);
});
