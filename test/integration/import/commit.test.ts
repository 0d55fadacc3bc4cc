import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createContext } from '@electron/tasks/context';
import { runImport } from '@electron/import/run-import';
import { readAccounts } from '@electron/store/accounts';
import { readPlans } from '@electron/store/plans';
import { fullCheck } from '@electron/workspace/integrity';
import { importFile, inputFor, newWorkspace, type OpenedWorkspace } from './support/workspace';

function csv(workspace: OpenedWorkspace, name: string, ...lines: string[]): string {
  const path = join(workspace.folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

/** Everything in the file, as text. */
function contentOf({ session }: OpenedWorkspace): string {
  const { sqlite } = session.require();
  const tables = sqlite.prepare("select name from sqlite_schema where type = 'table' order by name").pluck().all();
  return tables
    .map((name) => `${String(name)} ${JSON.stringify(sqlite.prepare(`select * from "${String(name)}"`).all())}`)
    .join('\n');
}

const regions = ['32'];

describe('preview', () => {
  it('tells what a commit will do and writes nothing', async () => {
    const workspace = await newWorkspace('china-prefectures', regions);
    const path = csv(workspace, 'a.csv', '客户编号,客户名称,区划代码', 'A1,甲,320100', 'A2,,320100', 'A3,丙,999999');
    const before = contentOf(workspace);
    const preview = await importFile(workspace, path, 'accounts', { mode: 'preview' });
    expect(contentOf(workspace)).toBe(before);
    const commit = await importFile(workspace, path, 'accounts');
    expect(preview.report).toEqual(commit.report);
    expect(commit.report.rows).toEqual({ read: 3, accepted: 2, warned: 1, rejected: 1 });
    expect(commit.report.problems.map((p) => [p.row, p.column, p.code])).toEqual([
      [3, '客户名称', 'required'],
      [4, '区划代码', 'unknownUnit'],
    ]);
  });
});

describe('commit', () => {
  it('marks every account it made to be compared for duplicates', async () => {
    const workspace = await newWorkspace('china-prefectures', regions);
    const { sqlite } = workspace.session.require();
    const marked = () => sqlite.prepare('select account_id from duplicate_stale order by 1').pluck().all();
    const lines = ['code,name,unit', 'A1,甲,320100', 'A2,乙,320500'];
    await importFile(workspace, csv(workspace, 'a.csv', ...lines), 'accounts');
    expect(marked()).toEqual(sqlite.prepare('select id from account order by 1').pluck().all());
    sqlite.prepare('delete from duplicate_stale').run();
    await importFile(
      workspace,
      csv(workspace, 'b.csv', 'code,name,unit', 'A1,甲公司,320100', 'A3,丙,320100'),
      'accounts',
    );
    const touched = sqlite.prepare("select id from account where code in ('A1', 'A3') order by 1").pluck().all();
    expect(marked()).toEqual(touched);
  });

  it('changes only what the file speaks of', async () => {
    const workspace = await newWorkspace('china-prefectures', regions);
    await importFile(
      workspace,
      csv(workspace, 'a.csv', 'code,name,unit,phone,revenue', 'A1,甲,320100,025-1,100', 'A2,乙,320500,0512-2,200'),
      'accounts',
    );
    const { report } = await importFile(
      workspace,
      csv(workspace, 'b.csv', 'code,name,revenue', 'A1,甲,150', 'A2,乙,200'),
      'accounts',
    );
    expect(report.effect).toEqual({ added: 0, changed: 1, unchanged: 1 });
    const [first] = await readAccounts(workspace.session.require().db, ['A1']);
    expect(first).toMatchObject({ revenue: 150, phone: '025-1', unit: '320100', placedBy: 'code' });
  });

  it('rejects every row of a file without a needed column, and says so once', async () => {
    const workspace = await newWorkspace('china-prefectures', regions);
    const { report } = await importFile(workspace, csv(workspace, 'r.csv', '工号', 'R1', 'R2'), 'reps');
    expect(report.rows).toEqual({ read: 2, accepted: 0, warned: 0, rejected: 2 });
    expect(report.problems).toMatchObject([{ row: 0, code: 'requiredColumn', params: { field: 'name' } }]);
  });

  it('leaves nothing behind when it is cancelled half way', async () => {
    const workspace = await newWorkspace('china-prefectures', regions);
    const lines = Array.from({ length: 50_000 }, (_, i) => `A${i},客户${i},320100`);
    const path = csv(workspace, 'a.csv', 'code,name,unit', ...lines);
    const before = contentOf(workspace);
    let reports = 0;
    const context = createContext(
      () => reports > 3,
      (step) => void (step === 'read' && reports++),
      () => performance.now() * 1000,
    );
    await expect(runImport(inputFor(workspace, path, 'accounts'), context)).rejects.toThrow('task.cancelled');
    expect(contentOf(workspace)).toBe(before);
    expect(fullCheck(workspace.session.require().sqlite)).toEqual([]);
    const { report } = await importFile(workspace, path, 'accounts');
    expect(report.effect.added).toBe(50_000);
  });

  it('remembers the columns a person chose for files with the same headers', async () => {
    const workspace = await newWorkspace('china-prefectures', regions);
    const path = csv(workspace, 'a.csv', 'alpha,beta', 'A1,甲');
    const mapping = { code: 0, name: 1 };
    const required = importFile(workspace, path, 'accounts', { memory: 'require' });
    await expect(required).rejects.toThrow('import.noSavedMapping');
    await importFile(workspace, path, 'accounts', { options: { mapping } });
    const second = csv(workspace, 'b.csv', ' Alpha ,BETA', 'A2,乙');
    const { report } = await importFile(workspace, second, 'accounts', { memory: 'require' });
    expect(report.mapping).toMatchObject(mapping);
    const { report: fresh } = await importFile(workspace, second, 'accounts', { memory: 'ignore', mode: 'preview' });
    expect(fresh.mapping).toMatchObject({ code: null, name: null });
  });

  it.each([
    [{ code: 0, name: 0 }, 'import.mappingTwice'],
    [{ code: 7 }, 'import.mappingNoColumn'],
    [{ nothing: 0 }, 'import.mappingUnknownField'],
  ])('refuses the mapping %o', async (mapping, code) => {
    const workspace = await newWorkspace('china-prefectures', regions);
    const path = csv(workspace, 'a.csv', 'a,b', '1,2');
    await expect(importFile(workspace, path, 'accounts', { options: { mapping } })).rejects.toThrow(code);
  });
});

describe('a division', () => {
  const division = [
    'territory,unit_code,rep_id',
    '苏南,320500,R1',
    '苏南,320200,R1',
    '苏北,320300,R2',
    '苏北,320200,R2',
  ];

  async function withReps(): Promise<OpenedWorkspace> {
    const workspace = await newWorkspace('china-prefectures', regions);
    await importFile(workspace, csv(workspace, 'r.csv', 'code,name', 'R1,李雷', 'R2,韩梅梅'), 'reps');
    return workspace;
  }

  it('goes to the empty plan as one change, with its overlap', async () => {
    const workspace = await withReps();
    const { report, planId } = await importFile(workspace, csv(workspace, 'd.csv', ...division), 'territories');
    expect(report.effect).toEqual({ added: 3, changed: 0, unchanged: 0 });
    const { db, cache } = workspace.session.require();
    expect(planId).toBe((await readPlans(db))[0].id);
    const plan = await cache.plan(planId ?? 0);
    expect(plan.snapshot.territories.map((t) => [t.name, t.rep])).toEqual([
      ['苏南', 'R1'],
      ['苏北', 'R2'],
    ]);
    expect(plan.overlaps).toEqual([{ unit: '320200', territory: plan.snapshot.territories[1].key }]);
    expect(plan.meta.undo?.code).toBe('importDivision');
  });

  it('never draws over a plan that has territories, unless it is asked to', async () => {
    const workspace = await withReps();
    const path = csv(workspace, 'd.csv', ...division);
    const first = await importFile(workspace, path, 'territories');
    const second = await importFile(workspace, csv(workspace, 'east.csv', ...division), 'territories');
    expect(second.planId).not.toBe(first.planId);
    const third = await importFile(workspace, csv(workspace, 'east.csv', ...division), 'territories');
    const names = (await readPlans(workspace.session.require().db)).map((p) => p.name);
    expect(names.slice(1)).toEqual(['east', 'east 2']);
    expect(third.planId).not.toBe(second.planId);
    const again = await importFile(workspace, path, 'territories', { planId: first.planId });
    expect(again).toMatchObject({ planId: first.planId, report: { effect: { added: 0, changed: 0, unchanged: 3 } } });
  });

  it('is followed by the present owners of the accounts, whichever file came first', async () => {
    const owners = ['code,name,unit,owner', 'A1,甲,320500,R1', 'A2,乙,320500,R2', 'A3,丙,320300,韩梅梅'];
    for (const order of [['territories', 'accounts'] as const, ['accounts', 'territories'] as const]) {
      const workspace = await withReps();
      for (const kind of order) {
        const lines = kind === 'accounts' ? owners : division;
        await importFile(workspace, csv(workspace, `${kind}.csv`, ...lines), kind);
      }
      const { cache } = workspace.session.require();
      const { snapshot, evaluation, ground } = await cache.plan(1);
      const owner = [...evaluation.ownership.owner].map((o) => ground.field.reps.code[o]);
      expect({ order, owner }).toEqual({ order, owner: ['R1', 'R2', 'R2'] });
      expect([...snapshot.decisions.values()].map((d) => d.manual?.account)).toEqual(['A2']);
    }
  });
});
