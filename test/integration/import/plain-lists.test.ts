import { expect, it } from 'vitest';
import type { ImportKind } from '@shared/contract/imports';
import { csv } from './support/content';
import { withTwoAccounts } from './support/sales';
import { importFile } from './support/workspace';

/** Lists in which a cleverer reading would be wrong. */
async function seen(kind: ImportKind, ...lines: readonly string[]) {
  const workspace = await withTwoAccounts();
  await importFile(workspace, csv(workspace, 'r.csv', '工号,姓名', 'R1,张三', 'R2,李四', 'R3,王五'), 'reps');
  const { report } = await importFile(workspace, csv(workspace, 'f.csv', ...lines), kind, { mode: 'preview' });
  const taken = report.resultSample.filter(({ outcome }) => outcome !== 'rejected');
  return {
    values: taken.map(({ cells }) => Object.fromEntries(cells.map(({ field, value }) => [field, value]))),
    told: report.problems.map(({ row, code }) => [row, code]),
    mapping: report.mapping,
  };
}

it('accounts of nobody stay so beside owners who are named once each', async () => {
  const { values } = await seen(
    'accounts',
    '负责人,客户编号,客户名称,城市',
    '张三,K1,甲,苏州',
    '李四,K2,乙,无锡',
    ',K3,丙,常州',
    '王五,K4,丁,苏州',
    ',K5,戊,无锡',
  );
  expect(values.map(({ presentOwner }) => presentOwner ?? null)).toEqual(['R1', 'R2', null, 'R3', null]);
});

it('whose accounts are listed under a name have it, and each is told', async () => {
  const lines = ['负责人,客户编号,客户名称,城市', '张三,K1,甲,苏州', ',K2,乙,无锡', '李四,K3,丙,常州', ',K4,丁,苏州'];
  const { values, told } = await seen('accounts', ...lines);
  expect(values.map(({ presentOwner }) => presentOwner)).toEqual(['R1', 'R1', 'R2', 'R2']);
  expect(told).toEqual([
    [0, 'groupsFilled'],
    [3, 'sameAsAbove'],
    [5, 'sameAsAbove'],
  ]);
});

it.each([
  ['accounts', '客户名称,城市,本年销售额,上年销售额', { revenue: 2 }],
  ['accounts', '客户名称,城市,预计销售额,实际销售额', { revenue: 3 }],
  ['accounts', 'Account name,City,Average revenue,Total revenue', { revenue: 3 }],
  ['accounts', '客户名称,城市,上年销售额', { revenue: 2 }],
  ['sales', '客户,期间,同期金额,本期金额', { amount: 3 }],
  ['sales', '客户,期间,累计金额,当月金额', { amount: 3 }],
  ['accounts', 'Account name,Address 1: City,Address 2: City', { city: 1, address: null }],
] as const)('%s: of %s the figure of the time itself is taken', async (kind, head, mapping) => {
  const cells = kind === 'sales' ? ['A1,2024-01,1,2', 'A2,2024-01,3,4'] : ['甲,苏州,1,2', '乙,无锡,3,4'];
  expect((await seen(kind, head, ...cells)).mapping).toMatchObject(mapping);
});

it('a sum of months beside their year is none of them', async () => {
  const lines = ['客户,年份,月份,金额', 'A1,2024,1,100', 'A1,2024,2,200', 'A1,2024,,300'];
  const { values, told } = await seen('sales', ...lines);
  expect(values.map(({ period, amount }) => [period, amount])).toEqual([
    ['2024-01', 100],
    ['2024-02', 200],
  ]);
  expect(told).toEqual([
    [0, 'yearJoined'],
    [4, 'yearAmongMonths'],
  ]);
});

it('of a quarter and a month beside their year the month is taken', async () => {
  const { values } = await seen('sales', 'Account,Year,Quarter,Month,Amount', 'A1,2024,1,2,100', 'A1,2024,1,3,150');
  expect(values.map(({ period }) => period)).toEqual(['2024-02', '2024-03']);
});

it('one column of a year is the sales of that year', async () => {
  expect((await seen('sales', 'Account,2024', 'A1,100', 'A2,50')).values[0]).toEqual({
    account: 'A1',
    'amount@2024': 100,
  });
});

it.each(['Market data since 2010', '2025年规划参考', '自2010年起的市场数据'])(
  '%s is no year of figures',
  async (title) => {
    const { told } = await seen('market', `${title},`, '城市,市场容量', '苏州,5');
    expect(told).toContainEqual([0, 'requiredColumn']);
  },
);

it('how long a visit took is no time of day', async () => {
  const lines = ['Account,Rep,Date,Time spent', 'A1,R1,2024-03-01,1:00', 'A2,R2,2024-03-02,2:30'];
  const { values, told } = await seen('activities', ...lines);
  expect(values.map(({ at }) => at)).toEqual(['2024-03-01T00:00:00.000Z', '2024-03-02T00:00:00.000Z']);
  expect(told).toEqual([]);
});

it('a company may be called Ditto', async () => {
  const { values } = await seen('accounts', '客户编号,客户名称,城市,行业', 'K1,Acme,苏州,电子', 'K2,Ditto,无锡,ditto');
  expect(values.map(({ name, industry }) => [name, industry])).toEqual([
    ['Acme', '电子'],
    ['Ditto', '电子'],
  ]);
});

it('one mistyped day leaves the others as they are', async () => {
  const days = Array.from(
    { length: 30 },
    (_, i) => `A1,R1,${String(1 + (i % 12)).padStart(2, '0')}/${String(13 + (i % 15))}/2024`,
  );
  const { told } = await seen('activities', 'Account,Rep,Date', ...days, 'A1,R1,31/01/2024', 'A1,R1,02/03/2024');
  expect(told).toEqual([
    [0, 'monthFirst'],
    [32, 'noSuchDay'],
  ]);
});

it('the end of a contract is not that of who owns the account, and 9999 is no end', async () => {
  const contract = await seen('owners', 'Account,Owner,Contract end date', 'A1,R1,2024-12-31');
  expect(contract.values).toEqual([{ account: 'A1', rep: 'R1' }]);
  const { told } = await seen(
    'owners',
    'Account,Owner,From,To',
    'A1,R1,2022-01-01,2023-12-31',
    'A2,R2,2024-01-01,9999-12-31',
  );
  expect(told).toEqual([[2, 'ownedBefore']]);
});
