import { expect, it } from 'vitest';
import type { ImportKind } from '@shared/contract/imports';
import { csv } from './support/content';
import { withTwoAccounts } from './support/sales';
import { importFile, newWorkspace } from './support/workspace';

/** What a preview says of a file: the values of its accepted rows, and what it tells. */
async function seen(kind: ImportKind, ...lines: readonly string[]) {
  const workspace = await withTwoAccounts();
  const { report } = await importFile(workspace, csv(workspace, 'f.csv', ...lines), kind, { mode: 'preview' });
  // The field is of one province.
  const besides = new Set(['codeDerived', 'outsideField']);
  const taken = report.resultSample.filter(({ outcome }) => outcome !== 'rejected');
  return {
    values: taken.map(({ cells }) => Object.fromEntries(cells.map(({ field, value }) => [field, value]))),
    told: report.problems.map(({ row, code }) => [row, code]).filter(([, code]) => !besides.has(String(code))),
  };
}

it('groups that are named once have their name in all their rows, an inner group only within its own', async () => {
  const { values, told } = await seen(
    'accounts',
    '大区,省份,城市,客户名称',
    '华东,江苏,苏州,甲',
    ',,无锡,乙',
    ',浙江,杭州,丙',
    '华南,广东,广州,丁',
    ',,深圳,戊',
  );
  expect(values.map(({ province, name }) => [province, name])).toEqual([
    ['江苏', '甲'],
    ['江苏', '乙'],
    ['浙江', '丙'],
    ['广东', '丁'],
    ['广东', '戊'],
  ]);
  expect(told).toEqual([[0, 'groupsFilled']]);
});

it('a list that repeats its groups leaves blank what it does not know', async () => {
  const lines = ['省份,城市,客户名称', '江苏,苏州,甲', ',无锡,乙', '江苏,常州,丙', ',杭州,丁'];
  const { values, told } = await seen('accounts', ...lines);
  expect(values.map(({ province }) => province)).toEqual(['江苏', undefined, '江苏', undefined]);
  expect(told).toEqual([]);
});

it('a ledger that names each customer once, in a row of its own, and adds it up', async () => {
  const { values, told } = await seen(
    'sales',
    'Customer,Transaction date,Transaction type,Amount',
    'A1,,,',
    ',2025-01-15,Invoice,1000',
    ',2025-02-20,Credit Memo,-500',
    'Total for A1,,,500',
    'A2,,,',
    ',2025-02-15,Invoice,70',
    'Total for A2,,,70',
    'TOTAL,,,570',
  );
  expect(values.map(({ account, period, amount }) => [account, period, amount])).toEqual([
    ['A1', '2025-01', 1000],
    ['A1', '2025-02', -500],
    ['A2', '2025-02', 70],
  ]);
  expect(told.filter(([, code]) => code !== 'daysAsMonths')).toEqual([
    [0, 'groupsFilled'],
    [2, 'groupRow'],
    [4, 'takenBack'],
    [5, 'totalsRow'],
    [6, 'groupRow'],
    [8, 'totalsRow'],
    [9, 'totalsRow'],
  ]);
});

it('a mark that stands for the cell above is read as that, also below another', async () => {
  const { values, told } = await seen('accounts', '客户名称,城市,行业', '甲,苏州,机械', '乙,〃,同上', '丙,无锡,同上');
  expect(values.map(({ city, industry }) => [city, industry])).toEqual([
    ['苏州', '机械'],
    ['苏州', '机械'],
    ['无锡', '机械'],
  ]);
  expect(told).toEqual([
    [3, 'sameAsAbove'],
    [3, 'sameAsAbove'],
    [4, 'sameAsAbove'],
  ]);
});

it('headings that come again are no rows, and another table below a gap is left out', async () => {
  const { values, told } = await seen(
    'accounts',
    '客户名称,省份,城市',
    '甲,江苏,苏州',
    '客户名称,省份,城市',
    '乙,江苏,无锡',
    '',
    '丙,江苏,常州',
    '',
    '联系人,电话,客户名称',
    '王经理,13800138000,甲',
  );
  expect(values.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
  expect(told).toEqual([
    [3, 'headerAgain'],
    [8, 'anotherTable'],
    [9, 'anotherTable'],
  ]);
});

it('a table with its fields in rows is turned, and its rows are counted by its columns', async () => {
  const { values, told } = await seen(
    'accounts',
    '客户名称,甲,乙,丙',
    '省份,江苏,江苏,江苏',
    '城市,苏州,无锡,石头',
    '联系电话,0512-65123456,,',
  );
  expect(values).toEqual([
    { name: '甲', province: '江苏', city: '苏州', phone: '0512-65123456' },
    { name: '乙', province: '江苏', city: '无锡' },
    { name: '丙', province: '江苏', city: '石头' },
  ]);
  expect(told).toEqual([
    [0, 'fieldsInRows'],
    [4, 'unknownUnit'],
  ]);
});

it.each([
  ['年,月,客户编号,金额', '2024,3,A1,10', '2024,4,A1,20', ',5,A2,30'],
  ['客户编号,金额,Year,Month', 'A1,10,2024,3', 'A1,20,FY24,4', 'A2,30,,5'],
])('a year and a month in two columns are one period in whatever order: %s', async (...lines) => {
  const { values, told } = await seen('sales', ...lines);
  expect(values.map(({ period }) => period)).toEqual(['2024-03', '2024-04', '2024-05']);
  expect(told).toEqual([[0, 'yearJoined']]);
});

it('codes of state and county in two columns are one code', async () => {
  const workspace = await newWorkspace('us-counties', ['01']);
  const lines = ['STATE,COUNTY,CTYNAME,Year,Capacity', '01,001,Autauga County,2024,5', '1,3,Baldwin County,2024,6'];
  const { report } = await importFile(workspace, csv(workspace, 'm.csv', ...lines), 'market', { mode: 'preview' });
  expect(report.rows).toMatchObject({ accepted: 2, rejected: 0 });
  const units = report.resultSample.map(({ cells }) => cells.find(({ field }) => field === 'unit')?.value);
  expect(units).toEqual(['01001', '01003']);
  expect(report.problems.map(({ code }) => code)).toEqual(['fipsJoined']);
});

it('a code that is the same in all rows is none', async () => {
  const { values } = await seen(
    'accounts',
    'Record Id,Account Name,Account Number',
    'zcrm_5437001,Acme,0',
    'zcrm_5437002,Globex,0',
  );
  expect(values.map(({ code }) => code)).toEqual(['zcrm_5437001', 'zcrm_5437002']);
});

it('people of a company that is named once are its people', async () => {
  const { values } = await seen('contacts', '公司,姓名,职务', 'A1,王强,采购', ',李芳,财务', ',赵敏,', 'A2,钱七,');
  expect(values.map(({ account, name }) => [account, name])).toEqual([
    ['A1', '王强'],
    ['A1', '李芳'],
    ['A1', '赵敏'],
    ['A2', '钱七'],
  ]);
});

it('months have the year of their sum, which does not count twice', async () => {
  const { values, told } = await seen('sales', 'Customer,Jan,Feb,Mar,FY2024', 'A1,1,2,3,6', 'A2,1,1,1,3');
  expect(values[0]).toEqual({ account: 'A1', 'amount@2024-01': 1, 'amount@2024-02': 2, 'amount@2024-03': 3 });
  expect(told).toEqual([
    [0, 'yearOfHeadings'],
    [0, 'sumColumn'],
  ]);
});

it('who owned an account before is not its owner', async () => {
  const workspace = await withTwoAccounts();
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', 'R1,张三', 'R2,李四'), 'reps');
  const lines = [
    '客户,负责人,开始日期,结束日期',
    'A1,张三,2023-01-01,2023-12-31',
    'A1,李四,2024-01-01,至今',
    'A2,张三,2024-01-01,2030-12-31',
  ];
  const { report } = await importFile(workspace, csv(workspace, 'o.csv', ...lines), 'owners', { mode: 'commit' });
  expect(report.problems.map(({ row, code }) => [row, code])).toEqual([[2, 'ownedBefore']]);
  const owners = workspace.session
    .require()
    .sqlite.prepare('select account.code, rep.code from account join rep on rep.id = present_owner_id order by 1')
    .raw()
    .all();
  expect(owners).toEqual([
    ['A1', 'R2'],
    ['A2', 'R1'],
  ]);
});

it.each([
  [
    [
      '省份,城市,指标,2023年,2024年',
      '江苏,苏州,市场容量（万元）,1,2',
      ',,客户数,120,130',
      ',无锡,市场容量（万元）,3,4',
      ',,客户数,90,',
    ],
    { 'capacity@2023': 10_000, 'capacity@2024': 20_000, 'customersStart@2023': 120, 'customersStart@2024': 130 },
  ],
  [
    [
      '城市,年份,指标,数值',
      '苏州,2023,市场容量（万元）,1',
      '苏州,2023,客户数,120',
      '无锡,2023,市场容量（万元）,3',
      '无锡,2023,客户数,90',
    ],
    { period: 2023, capacity: 10_000, customersStart: 120 },
  ],
])('measures in a column become columns: %s', async (lines, first) => {
  const { values, told } = await seen('market', ...lines);
  expect(values).toHaveLength(2);
  expect(values[0]).toMatchObject({ unit: '320500', ...first });
  expect(values[1]).toMatchObject({ unit: '320200' });
  expect(new Set(told.map(([, code]) => code))).toEqual(
    new Set([
      'measuresTurned',
      'moneyScaled',
      'customersAtStart',
      ...(lines[0].startsWith('省份') ? ['groupsFilled'] : []),
    ]),
  );
});

it('figures of a market have the year of their title, and units that stand in a row below their headings', async () => {
  const { values, told } = await seen(
    'market',
    '2023年各市市场情况,,',
    '地区,市场容量,期初客户数',
    ',（亿元）,（户）',
    '苏州,1,80',
    '无锡,2,90',
  );
  expect(values.map(({ unit, period, capacity }) => [unit, period, capacity])).toEqual([
    ['320500', 2023, 100_000_000],
    ['320200', 2023, 200_000_000],
  ]);
  expect(told).toEqual([
    [0, 'yearOfTitle'],
    [0, 'moneyScaled'],
  ]);
});

it('of measures in rows none is lost unsaid: one that comes twice, one without a name, one beside a mark, and units in a column', async () => {
  const { values, told } = await seen(
    'market',
    '城市,年份,指标,单位,数值',
    '苏州,2023,市场容量,万元,1',
    '同上,2023,期初客户数,户,120',
    '苏州,2023,市场容量,万元,2',
    '无锡,2023,,,5',
    '无锡,2023,市场容量,万元,3',
  );
  expect(values.map(({ unit, capacity, customersStart }) => [unit, capacity, customersStart])).toEqual([
    ['320500', 10_000, 120],
    ['320200', 30_000, undefined],
  ]);
  // What comes twice, and what names no measure, is refused and told.
  expect(told).toEqual(
    expect.arrayContaining([
      [4, 'duplicateKey'],
      [5, 'measureMissing'],
    ]),
  );
});
