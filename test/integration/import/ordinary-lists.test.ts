import { describe, expect, it } from 'vitest';
import type { ImportKind } from '@shared/contract/imports';
import { csv } from './support/content';
import { importFile, newWorkspace, type OpenedWorkspace } from './support/workspace';

const ACCOUNTS = ['客户编号,客户名称,城市', 'A1,恒力,杭州市', 'A2,远洋,宁波市'];

function query({ session }: OpenedWorkspace, sql: string): readonly unknown[] {
  return session.require().sqlite.prepare(sql).raw().all();
}

async function taken(workspace: OpenedWorkspace, kind: ImportKind, ...lines: readonly string[]) {
  const { report } = await importFile(workspace, csv(workspace, `${kind}.csv`, ...lines), kind);
  expect(report.rows.read).toBe(report.rows.accepted + report.rows.rejected);
  return { report, told: report.problems.map(({ row, column, code }) => [row, column, code]) };
}

describe('columns of periods', () => {
  it('that add up others are not sold twice', async () => {
    const workspace = await newWorkspace('china-prefectures', ['33']);
    await taken(workspace, 'accounts', ...ACCOUNTS);
    const headings = '客户名称,2025年1月,2025年2月,2025年3月,2025年一季度,2025年';
    const { told } = await taken(workspace, 'sales', headings, '恒力,10,12,8,30,30', '远洋,1,2,3,6,6');
    expect(told).toEqual([
      [0, '2025年', 'sumColumn'],
      [0, '2025年一季度', 'sumColumn'],
    ]);
    expect(query(workspace, 'select sum(amount), count(*) from sale')).toEqual([[36, 6]]);
  });

  it('that add up months of the year in the title do neither', async () => {
    const workspace = await newWorkspace('china-prefectures', ['33']);
    await taken(workspace, 'accounts', ...ACCOUNTS);
    const rows = ['客户,1月,2月,一季度,合计', '恒力,10,12,22,22', '远洋,,3,3,3', '总计,10,15,25,25'];
    const { told } = await taken(workspace, 'sales', '客户销售月报 2025年,,,,', '单位：万元,,,,', ...rows);
    expect(told.filter(([, , code]) => code === 'sumColumn')).toHaveLength(1);
    expect(query(workspace, 'select period, sum(amount) from sale group by 1 order by 1')).toEqual([
      ['2025-01', 100000],
      ['2025-02', 150000],
    ]);
  });

  it('of several years give an account the latest, and the others are named', async () => {
    const workspace = await newWorkspace('china-prefectures', ['33']);
    const headings = '客户编号,客户名称,城市,2023年销售额,2025年销售额,2024年销售额';
    const { report } = await taken(workspace, 'accounts', headings, 'A1,恒力,杭州市,100,300,200');
    expect(report.problems.map(({ column, code, params }) => [column, code, params])).toEqual([
      ['2025年销售额', 'otherYears', { others: '2023年销售额, 2024年销售额' }],
    ]);
    expect(query(workspace, 'select revenue from account')).toEqual([[300]]);
  });
});

describe('words that say there is nothing', () => {
  it('are no names, numbers or owners', async () => {
    const workspace = await newWorkspace('china-prefectures', ['33']);
    const accounts = await taken(
      workspace,
      'accounts',
      '客户编号,客户名称,城市,税号,电话,行业,年销售额,负责人',
      'A1,恒力,杭州市,无,暂无,-,TBD,无',
      'A2,暂无,宁波市,,,,待定,',
      'N/A,远洋,宁波市,,,,,',
    );
    expect(accounts.told.filter(([row]) => row !== 0)).toEqual([
      [3, '客户名称', 'required'],
      [4, '客户编号', 'required'],
    ]);
    const stored = query(workspace, 'select code, credit_code, phone, industry, revenue from account');
    expect(stored).toEqual([['A1', '', '', '', null]]);
    const contacts = await taken(workspace, 'contacts', '客户,联系人,手机', '恒力,N/A,13800138000', '恒力,王总,无');
    expect(contacts.told).toEqual([[2, '联系人', 'required']]);
    expect(query(workspace, 'select name, phone from contact')).toEqual([['王总', '']]);
    const owners = await taken(workspace, 'owners', '客户,负责人', '恒力,无');
    expect(owners.told).toEqual([[2, '负责人', 'noOwner']]);
  });
});

describe('claims', () => {
  it('protect only once they are granted, and until a day after they began', async () => {
    const workspace = await newWorkspace('china-prefectures', ['33']);
    await taken(workspace, 'accounts', ...ACCOUNTS);
    await taken(workspace, 'reps', '工号,姓名', 'R1,李雷');
    const { told } = await taken(
      workspace,
      'claims',
      '客户名称,报备人,报备日期,到期日期,报备状态',
      '恒力,李雷,2025-03-01,2025-09-01,已通过',
      '远洋,李雷,2025-03-02,2025-09-01,审批中',
      '远洋,李雷,2025-03-03,2025-09-01,已驳回',
      '远洋,李雷,2025-03-04,,已失效',
      '远洋,李雷,2025-03-05,2025-03-01,已通过',
      '远洋,李雷,2025-03-06 10:00,2025-03-06,已失效',
      '远洋,李雷,2025-03-07,2025-09-01,老王说行',
      '远洋,李雷,2025-03-08,2025-09-01,无',
    );
    expect(told).toEqual([
      [3, '报备状态', 'claimPending'],
      [4, '报备状态', 'claimNotGranted'],
      [5, '报备状态', 'claimEndUnknown'],
      [6, '到期日期', 'endsBeforeItBegins'],
      [8, '报备状态', 'claimStatusUnknown'],
    ]);
    const days = query(workspace, 'select substr(registered_at, 9, 2) from claim order by 1');
    expect(days).toEqual([['01'], ['06'], ['07'], ['08']]);
  });
});

describe('an address that tells of another place than the column beside it', () => {
  it('leaves the account where the column says, for a person to look at', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32', '33']);
    const { told } = await taken(
      workspace,
      'accounts',
      '客户编号,客户名称,城市,地址',
      'B1,甲厂,杭州市,江苏省南京市鼓楼区中山路1号',
      'B2,乙厂,南京市,江苏省南京市鼓楼区中山路2号',
      'B3,丙厂,南京市,无锡路3号',
    );
    expect(told).toEqual([[2, '城市', 'addressDisagrees']]);
    expect(query(workspace, 'select confidence < 0.75, placed_by from account order by code')).toEqual([
      [1, 'name'],
      [0, 'name'],
      [0, 'name'],
    ]);
  });
});
