import { expect, it } from 'vitest';
import { csv } from './support/content';
import { importFile, newWorkspace, type OpenedWorkspace } from './support/workspace';

/** How many units each territory of a plan holds. */
function heldUnits(workspace: OpenedWorkspace, planId: number | null): unknown[] {
  return workspace.session
    .require()
    .sqlite.prepare(
      `select t.name, count(*) from plan_unit p join territory t on t.plan_id = p.plan_id and t.key = p.territory_key
       where p.plan_id = ? group by t.name order by t.name`,
    )
    .raw()
    .all(planId);
}

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
  expect(heldUnits(workspace, planId)).toEqual([
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
  expect(report.rows).toMatchObject({ accepted: 3, rejected: 0 });
  expect(report.problems.map(({ row, code, params }) => [row, code, params.unit ?? params.units])).toEqual([
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
    [2, 'partOfUnit', '浦东新区', '上海市 (310000)'],
    [4, 'partOfUnit', '320583', '苏州市 (320500)'],
    [4, 'duplicateKey', undefined, 3],
  ]);
  const division = csv(workspace, 't.csv', '区域,包含城市', '沪,浦东新区、徐汇区', '苏南,苏州、无锡');
  const { report } = await importFile(workspace, division, 'territories');
  const parts = report.problems.filter(({ code }) => code === 'partOfUnit');
  expect(parts.map(({ row, params }) => [row, params.place])).toEqual([[2, '浦东新区、徐汇区']]);
});

it('what a cell excepts is left out; a unit is never divided without a word', async () => {
  const workspace = await newWorkspace('china-prefectures', ['32', '34', '44']);
  const lines = [
    '区域,省份,城市',
    '广东,,广东全省（除深圳、东莞）',
    '深莞,,"深圳,东莞"',
    '苏北,,江苏省（不含苏南）',
    '安徽,,除合肥外的安徽省',
    '苏州,江苏,苏州（不含昆山）',
    '无锡,江苏,无锡（含江阴）',
    '常州,江苏,常州（含江阴）',
    '泰州,江苏,泰州除扬州外',
    '马鞍山,,马鞍山（含山县）',
    '昆山,江苏省,昆山市',
  ];
  const { report, planId } = await importFile(workspace, csv(workspace, 't.csv', ...lines), 'territories');
  expect(heldUnits(workspace, planId)).toEqual([
    ['安徽', 15],
    ['广东', 19],
    ['无锡', 1],
    ['昆山', 1],
    ['深莞', 2],
  ]);
  expect(
    report.problems.map(({ row, code, params }) => [
      row,
      code,
      params.part ?? params.place ?? params.unit ?? params.units,
    ]),
  ).toEqual([
    [2, 'unitsOfPlace', '广东全省'],
    [2, 'unitsExcept', 19],
    [4, 'unknownUnit', '苏南'],
    [5, 'unitsOfPlace', '安徽省'],
    [5, 'unitsExcept', 15],
    [6, 'partNotWhole', '昆山'],
    [8, 'partNotWhole', '江阴'],
    [9, 'exceptOutside', '扬州'],
    [10, 'partOfUnit', '马鞍山（含山县）'],
    [10, 'unitOverlap', '340500'],
    [11, 'partOfUnit', '昆山市'],
  ]);
});

it('the state in a column of its own tells counties of one name apart', async () => {
  const workspace = await newWorkspace('us-counties', ['48', '13', '22', '36']);
  const lines = [
    'County,State,Year,Market size',
    'Harris County,TX,2024,1',
    'Harris,GA,2024,2',
    'Orleans Parish,LA,2024,3',
  ];
  const { report } = await importFile(workspace, csv(workspace, 'm.csv', ...lines), 'market');
  expect(report.rows).toMatchObject({ accepted: 3, rejected: 0 });
  const territories = ['Territory,Counties,State', 'Gulf,"Harris, Galveston",TX', 'Other,Harris,'];
  const division = await importFile(workspace, csv(workspace, 't.csv', ...territories), 'territories');
  expect(division.report.problems.map(({ row, code, params }) => [row, code, params])).toEqual([
    [3, 'ambiguousUnit', { unit: 'Harris', candidates: 'Georgia Harris (13145), Texas Harris (48201)' }],
  ]);
});

it('all of the province in the column beside are its units', async () => {
  const workspace = await newWorkspace('china-prefectures', ['32', '34']);
  const lines = ['区域,省份,城市', '苏,江苏,全省', '皖,安徽省,全省（除合肥）', '未定,,全省'];
  const { report } = await importFile(workspace, csv(workspace, 't.csv', ...lines), 'territories');
  expect(
    report.problems.map(({ row, code, params }) => [row, code, params.place ?? params.unit ?? params.units]),
  ).toEqual([
    [2, 'unitsOfPlace', '江苏'],
    [3, 'unitsOfPlace', '安徽省'],
    [3, 'unitsExcept', 15],
    [4, 'unknownUnit', '全省'],
  ]);
  expect(report.effect.added).toBe(28);
});

it('a row that repeats units of its own territory keeps the others, and says which it repeats', async () => {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  const lines = ['区域,城市', '东区,苏州、无锡', '东区,无锡、常州', '东区,苏州、常州'];
  const { report, planId } = await importFile(workspace, csv(workspace, 't.csv', ...lines), 'territories');
  expect(heldUnits(workspace, planId)).toEqual([['东区', 3]]);
  expect(report.rows).toMatchObject({ read: 3, accepted: 2, warned: 1, rejected: 1 });
  expect(
    report.problems.map(({ row, column, code, params }) => [row, column, code, params.what ?? null, params.row]),
  ).toEqual([
    [3, '城市', 'saidBefore', '无锡市 (320200)', 2],
    [4, '', 'duplicateKey', null, 2],
  ]);
});
