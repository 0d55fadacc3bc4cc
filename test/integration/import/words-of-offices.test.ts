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
