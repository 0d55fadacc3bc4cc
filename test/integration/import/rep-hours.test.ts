import { expect, it } from 'vitest';
import { csv } from './support/content';
import { importFile, newWorkspace } from './support/workspace';

async function hoursUnder(heading: string, ...cells: readonly string[]): Promise<readonly [unknown[], unknown[]]> {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  const lines = cells.map((cell, i) => `R${i},张伟${i},${cell}`);
  const file = csv(workspace, 'r.csv', `工号,姓名,${heading}`, ...lines);
  const { report } = await importFile(workspace, file, 'reps');
  const { sqlite } = workspace.session.require();
  const hours = sqlite.prepare('select capacity_hours from rep order by code').pluck().all();
  return [hours, report.problems.map(({ row, code, params }) => [row, code, Object.values(params)])];
}

it.each([
  ['Capacity (hours/week)', ['40', '37.5', '20h'], [2080, 1950, 1040], 52],
  ['可用工时（小时/周）', ['40', '40', '40小时'], [2080, 2080, 2080], 52],
  ['可用工时(小时/月)', ['160', '160', '120'], [1920, 1920, 1440], 12],
  ['月可用工时', ['160', '150', '0'], [1920, 1800, 0], 12],
])('of %s a year is made, which is told once', async (heading, cells, hours, factor) => {
  expect(await hoursUnder(heading, ...cells)).toEqual([hours, [[0, 'hoursScaled', [factor]]]]);
});

it.each(['年工时', 'Hours per year', 'Capacity (hours/year)'])('of %s nothing is told', async (heading) => {
  expect(await hoursUnder(heading, '1800', '150', '900')).toEqual([[1800, 150, 900], []]);
});

it('few hours under a heading that does not say of what are told', async () => {
  expect(await hoursUnder('可用工时', '40', '1800', '0')).toEqual([[40, 1800, 0], [[2, 'hoursFew', [40]]]]);
});

it('more hours than a week has are refused', async () => {
  const [, problems] = await hoursUnder('周工时', '40', '1800', '35');
  expect(problems).toContainEqual([3, 'outOfRange', [0, 168]]);
});

it.each(['Capacity (FTE)', '产能利用率', 'Capacity utilization', '日可用工时', '可用工时（小时/天）', '产能（人天）'])(
  '%s is no number of hours',
  async (heading) => {
    expect(await hoursUnder(heading, '0.5', '8', '7')).toEqual([[null, null, null], []]);
  },
);
