import { expect, it } from 'vitest';
import { csv } from './support/content';
import { withTwoAccounts } from './support/sales';
import { importFile, type OpenedWorkspace } from './support/workspace';

function people(workspace: OpenedWorkspace): unknown[] {
  const sql = 'select name, title, phone from contact order by id';
  return workspace.session.require().sqlite.prepare(sql).raw().all();
}

async function take(lines: readonly string[]): Promise<readonly [unknown[], unknown[]]> {
  const workspace = await withTwoAccounts();
  const { report } = await importFile(workspace, csv(workspace, 'c.csv', ...lines), 'contacts');
  return [people(workspace), report.problems.map(({ row, code, params }) => [row, code, ...Object.values(params)])];
}

it('name, title and number in one cell are taken apart, which is told; two people are refused', async () => {
  const lines = [
    'A1,陈明（采购经理）13800138000',
    'A1,周杰 13700137000',
    'A2,王一 13800138001；李二 13800138002',
    'A2,吴芳/刘洋',
    'A2,赵六',
  ];
  expect(await take(['客户编号,联系人', ...lines])).toEqual([
    [
      ['陈明', '采购经理', '13800138000'],
      ['周杰', '', '13700137000'],
      ['赵六', '', ''],
    ],
    [
      [2, 'contactApart', '陈明 · 采购经理 · 13800138000'],
      [3, 'contactApart', '周杰 · 13700137000'],
      [4, 'severalContacts', '王一, 李二'],
      [5, 'severalContacts', '吴芳, 刘洋'],
    ],
  ]);
});

it('what the row says elsewhere counts before what stands beside the name', async () => {
  const lines = ['A1,陈明（经理）13800138000,采购部长,0512-66668888', 'A1,周杰 13700137000,,'];
  expect(await take(['客户编号,联系人,职务,电话', ...lines])).toEqual([
    [
      ['陈明', '采购部长', '0512-66668888'],
      ['周杰', '', '13700137000'],
    ],
    [
      [2, 'contactApart', '陈明'],
      [3, 'contactApart', '周杰 · 13700137000'],
    ],
  ]);
});

it.each([
  ['第一联系人,第一联系人电话,第二联系人,第二联系人电话', '第二联系人', '第二联系人电话'],
  ['采购联系人,采购电话,技术联系人,技术电话', '技术联系人', '技术电话'],
  [
    'Primary contact name,Primary contact phone,Billing contact name,Billing contact phone',
    'Billing contact name',
    'Billing contact phone',
  ],
])('of %s the second person is told not to be read', async (headings, name, phone) => {
  const [kept, told] = await take([`客户编号,${headings}`, 'A1,陈明,13800138000,李雷,13900139000']);
  expect(kept).toEqual([['陈明', '', '13800138000']]);
  expect(told).toEqual([
    [0, 'oneOfSeveral', name],
    [0, 'oneOfSeveral', phone],
  ]);
});

it('contacts of a program whose names stand in two columns are read below its headings', async () => {
  const lines = ['Ann,Ray,ann@acme.com,+86 138 0013 8000,苏州轴承,Customer', 'Bo,Lee,,,无锡电机,Customer'];
  const headings = 'First Name,Last Name,Email,Phone Number,Primary Associated Company,Lifecycle Stage';
  expect(await take([headings, ...lines])).toEqual([
    [
      ['Ann Ray', '', '+86 138 0013 8000'],
      ['Bo Lee', '', ''],
    ],
    [],
  ]);
});
