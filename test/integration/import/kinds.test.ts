import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportKind } from '@shared/contract/imports';
import { createAccountHandlers } from '@electron/usecases/accounts';
import { createRepHandlers } from '@electron/usecases/reps';
import { readReps } from '@electron/store/reps';
import { importFile, newWorkspace, type OpenedWorkspace } from './support/workspace';

async function take(workspace: OpenedWorkspace, kind: ImportKind, ...lines: string[]) {
  const path = join(workspace.folder, `${kind}.csv`);
  writeFileSync(path, lines.join('\n'));
  const { report } = await importFile(workspace, path, kind);
  workspace.session.emitChange(['field', 'accounts', 'plans']);
  return { ...report, found: report.problems.map((p) => [p.row, p.column, p.code]) };
}

/** Two reps and three accounts, two of which have one name. */
async function filled(): Promise<OpenedWorkspace> {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  await take(workspace, 'reps', '工号,姓名', 'R1,李雷', 'R2,韩梅梅');
  const accounts = [
    '客户编号,客户名称,区划代码,在谈商机',
    'A1,南京精工,320100,',
    'A2,同名厂,320500,',
    'A3,同名厂,320300,500',
  ];
  await take(workspace, 'accounts', ...accounts);
  return workspace;
}

function related(workspace: OpenedWorkspace, account: string) {
  return createAccountHandlers(workspace.session)['accounts.related']({ account });
}

describe('teams', () => {
  it('are known by name, updated by a later file, and named by reps by name or code', async () => {
    const workspace = await filled();
    const first = await take(
      workspace,
      'teams',
      '团队名称,团队编号,负责人,上级团队',
      '华东一部,T1,R1,销售部',
      '华东二部,T2,,',
    );
    expect(first).toMatchObject({ effect: { added: 2, changed: 0, unchanged: 0 }, found: [] });
    const again = await take(workspace, 'teams', '团队名称,区域', '华东一部,江苏', '华东二部,');
    expect(again.effect).toEqual({ added: 0, changed: 1, unchanged: 1 });
    const reps = await take(workspace, 'reps', '工号,姓名,团队', 'R1,李雷,T1', 'R2,韩梅梅,华东二部', 'R3,吉姆,华南部');
    expect(reps.found).toEqual([[4, '团队', 'newTeam']]);
    const { db } = workspace.session.require();
    expect((await readReps(db)).map((rep) => rep.team)).toEqual(['华东一部', '华东二部', '华南部']);
    const teams = await createRepHandlers(workspace.session)['teams.list']({});
    expect(teams[0]).toEqual({ name: '华东一部', code: 'T1', manager: 'R1', region: '江苏', parent: '销售部' });
    expect(teams.map((team) => team.name)).toEqual(['华东一部', '华东二部', '华南部']);
  });

  it('are refused as parts of themselves', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const report = await take(workspace, 'teams', 'team,parent', 'East,ＥＡＳＴ', 'West,');
    expect(report.rows).toMatchObject({ accepted: 1, rejected: 1 });
    expect(report.found).toEqual([[2, 'parent', 'teamInItself']]);
  });
});

describe('contacts', () => {
  it('belong to an account by code or by a name only one has, and are updated by key', async () => {
    const workspace = await filled();
    const header = '客户,联系人,职务,手机,邮箱,主联系人';
    const report = await take(
      workspace,
      'contacts',
      header,
      'A1,王强,采购经理,13800000000,wang@example.com,否',
      '南京精工,李静,厂长,025-1,写错的邮箱,是',
      '同名厂,赵四,,,,否',
      'A9,钱五,,,,否',
    );
    expect(report.rows).toEqual({ read: 4, accepted: 2, warned: 1, rejected: 2 });
    expect(report.found).toEqual([
      [3, '邮箱', 'emailDoubtful'],
      [4, '客户', 'ambiguousAccount'],
      [5, '客户', 'unknownAccount'],
    ]);
    const again = await take(workspace, 'contacts', '客户,联系人,职务', 'A1,王强,采购总监');
    expect(again.effect).toEqual({ added: 0, changed: 1, unchanged: 0 });
    const { contacts } = await related(workspace, 'A1');
    expect(contacts.map((c) => [c.name, c.title, c.phone, c.email])).toEqual([
      ['李静', '厂长', '025-1', '写错的邮箱'],
      ['王强', '采购总监', '13800000000', 'wang@example.com'],
    ]);
  });

  it('with a code of their own may share a name, and may move to another account', async () => {
    const workspace = await filled();
    const lines = ['account id,contact id,name', 'A1,C1,Wang', 'A1,C2,Wang'];
    expect((await take(workspace, 'contacts', ...lines)).effect.added).toBe(2);
    await take(workspace, 'contacts', 'account id,contact id,name', 'A2,C2,Wang');
    expect((await related(workspace, 'A2')).contacts.map((c) => c.code)).toEqual(['C2']);
  });
});

describe('opportunities', () => {
  const header = '客户编号,商机编号,商机名称,销售阶段,预计金额,赢率,预计成交日期,负责人';

  it('are open unless stage or status says they ended, and make the pipeline of accounts that give none', async () => {
    const workspace = await filled();
    const report = await take(
      workspace,
      'opportunities',
      header,
      'A1,O1,轴承年标,方案报价,12万,60%,2026-03-31,R1',
      'A1,O2,备件,赢单,5万,100%,2025-11-30,李雷',
      'A1,O3,导轨,签约中,3万,80%,2026-02-01,R2',
      'A3,O4,刀具,初步接触,9万,10%,,',
    );
    expect(report.found).toEqual([]);
    const { opportunities } = await related(workspace, 'A1');
    expect(opportunities.map((o) => [o.code, o.status, o.amount, o.probability, o.owner])).toEqual([
      ['O1', 'open', 120_000, 0.6, 'R1'],
      ['O3', 'open', 30_000, 0.8, 'R2'],
      ['O2', 'won', 50_000, 1, 'R1'],
    ]);
    const { ground } = await workspace.session.require().cache.plan(1);
    expect([...ground.field.accounts.pipeline]).toEqual([15_000_000, 0, 50_000]);

    const lost = await take(workspace, 'opportunities', '客户编号,商机编号,商机名称,商机状态', 'A1,O1,轴承年标,输单');
    expect(lost.effect).toEqual({ added: 0, changed: 1, unchanged: 0 });
    const after = await workspace.session.require().cache.plan(1);
    expect(after.ground.field.accounts.pipeline[0]).toBe(3_000_000);
  });

  it('are refused with a reason where account, owner, chance or status make no sense', async () => {
    const workspace = await filled();
    const report = await take(
      workspace,
      'opportunities',
      `${header},状态`,
      'A1,O1,a,,1,140%,,R9,',
      'A8,O2,b,,1,,,,也许',
    );
    expect(report.rows).toEqual({ read: 2, accepted: 0, warned: 0, rejected: 2 });
    expect(report.found.map(([row, , code]) => [row, code])).toEqual([
      [2, 'unknownRep'],
      [2, 'outOfRange'],
      [3, 'unknownAccount'],
      [3, 'notAStatus'],
    ]);
  });
});

describe('present owners', () => {
  it('may be named once for several accounts in a cell', async () => {
    const workspace = await filled();
    const owners = (): unknown[] => {
      const { sqlite } = workspace.session.require();
      const owned = 'select a.code, r.code from account a join rep r on r.id = a.present_owner_id order by a.code';
      return sqlite.prepare(owned).raw().all();
    };
    const first = await take(workspace, 'owners', '负责人,负责客户', 'R1,南京精工、A2', 'R2,A2；A3');
    expect(owners()).toEqual([
      ['A1', 'R1'],
      ['A2', 'R1'],
      ['A3', 'R2'],
    ]);
    // The row keeps what is its own.
    expect(first.found).toEqual([[3, '负责客户', 'saidBefore']]);
    const again = await take(workspace, 'owners', '负责人,负责客户', 'R2,"南京精工,A2,A3"', 'R1,南京精工、无此客户');
    expect(again.effect).toEqual({ added: 0, changed: 2, unchanged: 1 });
    expect(again.found).toEqual([[3, '负责客户', 'unknownAccount']]);
    expect(owners()).toEqual([
      ['A1', 'R2'],
      ['A2', 'R2'],
      ['A3', 'R2'],
    ]);
  });

  it('change only who serves an account, and the plan says so too', async () => {
    const workspace = await filled();
    const first = await take(workspace, 'owners', '客户,负责人', 'A1,R1', 'A2,韩梅梅', 'A3,');
    expect(first.effect).toEqual({ added: 0, changed: 2, unchanged: 1 });
    expect(first.found).toEqual([[4, '负责人', 'noOwner']]);
    const again = await take(workspace, 'owners', '客户,负责人', 'A1,R2', 'A7,R2');
    expect(again.effect).toEqual({ added: 0, changed: 1, unchanged: 0 });
    expect(again.found).toEqual([[3, '客户', 'unknownAccount']]);
    const { db } = workspace.session.require();
    const rows = await db.selectFrom('account').select(['code', 'name', 'present_owner_id']).orderBy('id').execute();
    expect(rows.map((row) => row.present_owner_id)).toEqual([2, 2, null]);
    await take(workspace, 'territories', 'territory,unit,rep', '苏南,320100,R1');
    const { evaluation, ground } = await workspace.session.require().cache.plan(1);
    expect([...evaluation.ownership.owner].map((o) => ground.field.reps.code[o])).toEqual(['R2', 'R2', undefined]);
  });
});
