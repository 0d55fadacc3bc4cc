import { expect, it } from 'vitest';
import { csv } from './support/content';
import { importFile, newWorkspace, type OpenedWorkspace } from './support/workspace';

function teams(workspace: OpenedWorkspace): unknown[] {
  const sql = 'select name, code, manager, parent from team order by id';
  return workspace.session.require().sqlite.prepare(sql).raw().all();
}

async function take(...lines: readonly string[]): Promise<readonly [unknown[], unknown[]]> {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  const { report } = await importFile(workspace, csv(workspace, 't.csv', ...lines), 'teams');
  return [teams(workspace), report.problems.map(({ row, code, params }) => [row, code, ...Object.values(params)])];
}

const ORGANISATION = [
  ['销售中心', '', '', ''],
  ['华东大区', '', '', '销售中心'],
  ['华东一组', '', '', '华东大区'],
  ['华东二组', '', '', '华东大区'],
];

it.each([
  [
    '一级部门, 二级部门, 三级部门',
    [
      '一级部门,二级部门,三级部门',
      '销售中心,,',
      '销售中心,华东大区,',
      '销售中心,华东大区,华东一组',
      '销售中心,华东大区,华东二组',
    ],
  ],
  [
    '部门全路径',
    ['部门全路径', '销售中心', '销售中心/华东大区', '销售中心/华东大区/华东一组', '销售中心/华东大区/华东二组'],
  ],
  [
    '组织路径',
    ['组织路径', '销售中心', '销售中心>华东大区', '销售中心>华东大区>华东一组', '销售中心>华东大区>华东二组'],
  ],
])('of %s the deepest team counts, and the one above is its parent', async (columns, lines) => {
  expect(await take(...lines)).toEqual([ORGANISATION, [[0, 'teamsInLevels', columns]]]);
});

it('a way in place of a name is told; of two words it is one only below a team that is known', async () => {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  await importFile(workspace, csv(workspace, 'a.csv', '部门', '销售中心'), 'teams');
  const lines = ['销售中心/华东大区/华东一组', '销售中心/华东大区', '大客户/渠道组'];
  const { report } = await importFile(workspace, csv(workspace, 'b.csv', '部门', ...lines), 'teams');
  expect(
    report.problems.flatMap(({ row, code, params }) => (row > 0 ? [[row, code, params.team, params.parent]] : [])),
  ).toEqual([
    [2, 'teamOfPath', '华东一组', '华东大区'],
    [3, 'teamOfPath', '华东大区', '销售中心'],
  ]);
  expect(teams(workspace)).toContainEqual(['大客户/渠道组', '', '', '']);
});

it('a rep of a way to a team is in that team', async () => {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  await importFile(workspace, csv(workspace, 'a.csv', '部门', '华东一组'), 'teams');
  const lines = ['1,张伟,销售中心/华东大区/华东一组', '2,李娜,销售中心/华北组'];
  const { report } = await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名,部门', ...lines), 'reps');
  expect(report.problems.map(({ row, code }) => [row, code])).toEqual([[3, 'newTeam']]);
  const leveled = csv(workspace, 'l.csv', '工号,姓名,一级部门,二级部门', '3,王强,销售中心,华东一组');
  const second = await importFile(workspace, leveled, 'reps');
  expect(second.report.problems.map(({ row, code }) => [row, code])).toEqual([[0, 'teamsInLevels']]);
});

it('groups have their number and the group above', async () => {
  const [found] = await take('小组,小组编号,上级小组,组长电话', '华东一组,1,华东大区,13800138000');
  expect(found).toEqual([['华东一组', '1', '', '华东大区']]);
});

it.each([
  ['是否停用', '是', '否'],
  ['状态', '停用', '正常'],
  ['是否启用', '否', '是'],
  ['停用状态', '已停用', '未停用'],
  ['Status', 'Inactive', 'Active'],
])('a team whose %s is %s is told to be out of use', async (heading, out, inUse) => {
  const [found, told] = await take(`团队名称,${heading}`, `华东一组,${out}`, `华东二组,${inUse}`);
  expect(found).toHaveLength(2);
  expect(told).toEqual([[2, 'teamClosed', out]]);
});
