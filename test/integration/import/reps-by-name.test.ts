import { expect, it } from 'vitest';
import { csv } from './support/content';
import { importFile, newWorkspace } from './support/workspace';

it('reps may come by name alone; the same name again is the same rep, and a namesake with a code is told of', async () => {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  const { sqlite } = workspace.session.require();
  const reps = (): unknown[] => sqlite.prepare('select code, name from rep order by code').raw().all();
  const first = await importFile(
    workspace,
    csv(workspace, 'a.csv', '姓名,城市', '张三,苏州', '李四,无锡', '张三,苏州'),
    'reps',
  );
  expect(first.report.rows).toMatchObject({ accepted: 2, rejected: 1 });
  const told = first.report.problems.map(({ row, code }) => [row, code]);
  expect(told).toContainEqual([0, 'repCodeIsName']);
  expect(told).toContainEqual([4, 'duplicateKey']);
  const byName = [
    ['张三', '张三'],
    ['李四', '李四'],
  ];
  expect(reps()).toEqual(byName);
  const coded = await importFile(workspace, csv(workspace, 'b.csv', '工号,姓名', 'S1,王五', 'S2,张三'), 'reps');
  expect(coded.report.problems.flatMap((p) => (p.code === 'repNamesake' ? [[p.row, p.params.rep]] : []))).toEqual([
    [3, '张三'],
  ]);
  const again = await importFile(workspace, csv(workspace, 'c.csv', '姓名,城市', '王五,南京', '李四,常州'), 'reps');
  expect(again.report.effect).toMatchObject({ added: 0, changed: 2 });
  expect(reps()).toEqual([['S1', '王五'], ['S2', '张三'], ...byName]);
  const accounts = csv(workspace, 'd.csv', '客户编号,公司,业务员', 'A1,苏州轴承,李四', 'A2,无锡电机,张三');
  await importFile(workspace, accounts, 'accounts');
  const owners = sqlite
    .prepare('select a.code, rep.code from account a join rep on rep.id = a.present_owner_id order by 1')
    .raw()
    .all();
  // A code counts before another's name.
  expect(owners).toEqual([
    ['A1', '李四'],
    ['A2', '张三'],
  ]);
});
