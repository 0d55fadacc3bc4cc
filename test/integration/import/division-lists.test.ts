import { expect, it } from 'vitest';
import { csv } from './support/content';
import { importFile, newWorkspace } from './support/workspace';

it('a territory may name its units in one cell, or a province for all of them', async () => {
  const workspace = await newWorkspace('china-prefectures', ['32', '34']);
  const lines = [
    '区域,城市',
    '苏南,苏州',
    '苏南,"无锡、常州市"',
    '苏北,徐州/淮安/不知何处',
    '苏中,320600',
    '皖,安徽省',
    '皖南,芜湖',
    '南京区,"南京, 南京市"',
    '混,"扬州,江苏省"',
    '泰镇,"泰州，镇江"',
  ];
  const { report, planId } = await importFile(workspace, csv(workspace, 't.csv', ...lines), 'territories');
  expect(report.resultSample[1].cells).toContainEqual({ field: 'unit', as: 'unit', value: ['320200', '320400'] });
  const { sqlite } = workspace.session.require();
  const held = sqlite
    .prepare(
      `select t.name, count(*) from plan_unit p join territory t on t.plan_id = p.plan_id and t.key = p.territory_key
       where p.plan_id = ? group by t.name order by t.name`,
    )
    .raw()
    .all(planId);
  expect(held).toEqual([
    ['南京区', 1],
    ['泰镇', 2],
    ['混', 1],
    ['皖', 16],
    ['苏中', 1],
    ['苏南', 3],
  ]);
  expect(report.problems.map(({ row, code, params }) => [row, code, params.unit ?? params.units])).toEqual([
    [4, 'unknownUnit', '不知何处'],
    [6, 'unitsOfPlace', 16],
    [7, 'unitOverlap', '340200'],
  ]);
});

it('a state beside its counties says where they are; alone it stands for all of them', async () => {
  const workspace = await newWorkspace('us-counties', ['17', '34', '36']);
  const lines = [
    'Territory,Counties',
    'Midwest,"Cook County, IL; DuPage County, IL"',
    'Lakes,"Lake County, McHenry County, IL"',
    'East,NY; NJ',
  ];
  const { report } = await importFile(workspace, csv(workspace, 't.csv', ...lines), 'territories');
  expect(report.rows).toMatchObject({ accepted: 2, rejected: 1 });
  expect(report.problems.map(({ row, code, params }) => [row, code, params.unit ?? params.units])).toEqual([
    [3, 'placeTooCoarse', 'IL'],
    [4, 'unitsOfPlace', 62],
    [4, 'unitsOfPlace', 21],
  ]);
});

it('a place inside a unit stands for the whole of it, which is said', async () => {
  const workspace = await newWorkspace('china-prefectures', ['31', '32']);
  const figures = csv(workspace, 'm.csv', '城市,年份,市场容量', '浦东新区,2024,100', '苏州,2024,200', '320583,2024,5');
  const market = await importFile(workspace, figures, 'market');
  const told = market.report.problems.map(({ row, code, params }) => [
    row,
    code,
    params.place,
    params.unit ?? params.row,
  ]);
  expect(told).toEqual([
    [2, 'partOfUnit', '浦东新区', '上海市'],
    [4, 'partOfUnit', '320583', '苏州市'],
    [4, 'duplicateKey', undefined, 3],
  ]);
  const division = csv(workspace, 't.csv', '区域,包含城市', '沪,浦东新区、徐汇区', '苏南,苏州、无锡');
  const { report } = await importFile(workspace, division, 'territories');
  const parts = report.problems.filter(({ code }) => code === 'partOfUnit');
  expect(parts.map(({ row, params }) => [row, params.place])).toEqual([[2, '浦东新区、徐汇区']]);
});
