import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { ImportKind, ImportOptions } from '@shared/contract/imports';
import type { Repair } from '@shared/contract/import-problems';
import { detectAll } from '@shared/importing/default-options';
import { importTask } from '@electron/import/import-task';
import { runPeek, peekTask } from '@electron/import/peek-task';
import { RowChecker } from '@electron/import/row-checker';
import type { RowChecks } from '@electron/import/row-checks';
import { runImport } from '@electron/import/run-import';
import { runSaveFindings } from '@electron/import/run-save-findings';
import { saveFindingsTask } from '@electron/import/save-findings-task';
import { createInlineRunner } from '@electron/tasks/runner';
import { createImportHandlers } from '@electron/usecases/imports';
import { csv } from './support/content';
import { FIXTURES, importFile, newWorkspace, type OpenedWorkspace } from './support/workspace';

/** As the thread does it, in this one. */
function inlineChecks(): RowChecks {
  const checker = new RowChecker();
  let loading = Promise.resolve();
  return {
    load: (rows) => void (loading = checker.load(rows)),
    check: async (question) => {
      await loading;
      return checker.check(question);
    },
    close: () => {},
  };
}

async function reviewing(workspace: OpenedWorkspace, path: string, target = '', kind: ImportKind = 'accounts') {
  const tasks = createInlineRunner(
    { [importTask.name]: runImport, [peekTask.name]: runPeek, [saveFindingsTask.name]: runSaveFindings },
    () => {},
  );
  const calls = createImportHandlers(workspace.session, {
    pickFile: async () => path,
    pickTarget: async () => target,
    tokens: { add: (p) => p, path: (t) => t },
    tasks,
    startRowChecks: inlineChecks,
    findingsDir: join(workspace.folder, 'findings'),
  });
  const picked = await calls['import.pick']({});
  const token = picked?.token ?? '';
  const options: ImportOptions = detectAll(kind);
  const first = await calls['import.preview']({ token, options });
  return {
    calls,
    token,
    first,
    check: () => calls['import.preview']({ token, options }),
    commit: () => calls['import.commit']({ token, options }),
    repair: (repair: Repair) => calls['import.repair']({ token, repair }),
    problems: async (filter = {}) => calls['import.problems']({ token, filter, offset: 0, limit: 500 }),
  };
}

const LINES = [
  'code,name,unit,revenue,since',
  'A1,甲,320100,100,2024-02-30',
  'A2,,320500,abc,2024-01-01',
  'A3,丙,320500,(5),2024-01-01',
  'A4,丁,999999,1,2024-01-01',
  'A5,戊,320500,1,2024-01-01',
];

async function started(target = '') {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  const path = csv(workspace, 'a.csv', ...LINES);
  return { workspace, path, ...(await reviewing(workspace, path, target)) };
}

describe('problems of a check', () => {
  it('are kept whole, beyond what a report carries, and filtered by what they say', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const lines = Array.from({ length: 6000 }, (_, i) => `A${i},,320100,1x1`);
    const { problems, first } = await reviewing(workspace, csv(workspace, 'b.csv', 'code,name,unit,revenue', ...lines));
    expect(first.problemCount).toBeGreaterThanOrEqual(12_000);
    expect(first.problems).toHaveLength(5000);
    const all = await problems();
    expect(all.total).toBe(first.problemCount);
    const errors = all.groups.filter((group) => group.severity === 'error');
    expect(errors).toEqual([
      { code: 'notMoney', severity: 'error', count: 6000, fixes: 0, rows: 6000 },
      { code: 'required', severity: 'error', count: 6000, fixes: 0, rows: 6000 },
    ]);
    expect((await problems({ code: 'required', text: '5999' })).rows.map((r) => r.row)).toEqual([5999]);
    expect((await problems({ column: 'revenue', severity: 'error' })).total).toBe(6000);
    expect((await problems({ severity: 'error' })).total).toBe(12_000);
    expect((await problems({ text: 'no such', textCodes: ['required'] })).total).toBe(6000);
  });
});

describe('correcting by hand', () => {
  it('checks the one row again as the whole file would, and goes in with the commit', async () => {
    const { repair, problems, check, commit, first, workspace } = await started();
    expect(first.rows).toEqual({ read: 5, accepted: 2, warned: 1, rejected: 3 });
    const name = await repair({ kind: 'cell', row: 3, column: 1, value: '乙' });
    expect(name.checked).toMatchObject({ row: 3, accepted: false, problems: [{ code: 'notMoney', at: 3 }] });
    const money = await repair({ kind: 'cell', row: 3, column: 3, value: '1.5万' });
    expect(money.checked).toEqual({ row: 3, accepted: true, problems: [] });
    expect(money.repairs).toEqual({ cells: 2, rows: 0, muted: 0, hidden: [], canUndo: true, canRedo: false });
    expect((await problems()).rows.map((p) => p.row)).toEqual([2, 4, 5]);
    const second = await check();
    expect(second.rows).toEqual({ read: 5, accepted: 3, warned: 1, rejected: 2 });
    expect((await problems()).rows.map((p) => [p.row, p.code])).toEqual([
      [2, 'noSuchDay'],
      [4, 'negativeInBrackets'],
      [5, 'unknownUnit'],
    ]);
    const { report } = await commit();
    expect(report.rows).toEqual(second.rows);
    const { sqlite } = workspace.session.require();
    expect(sqlite.prepare("select name, revenue from account where code = 'A2'").get()).toEqual({
      name: '乙',
      revenue: 15_000,
    });
    const detail: unknown = JSON.parse(
      String(sqlite.prepare("select detail from audit where event = 'imported'").pluck().get()),
    );
    expect(detail).toMatchObject({
      byHand: {
        cells: 2,
        corrected: [
          [3, 'name', '乙'],
          [3, 'revenue', '1.5万'],
        ],
      },
    });
  });

  it('is undone step by step, with the row as it was', async () => {
    const { repair, problems } = await started();
    const before = (await problems()).rows.map(({ id: _, ...p }) => p);
    await repair({ kind: 'cell', row: 3, column: 1, value: '乙' });
    await repair({ kind: 'cell', row: 3, column: 3, value: '7' });
    const undone = await repair({ kind: 'undo' });
    expect(undone.checked?.problems.map((p) => [p.code, p.value])).toEqual([['notMoney', 'abc']]);
    await repair({ kind: 'undo' });
    expect((await problems()).rows.map(({ id: _, ...p }) => p)).toEqual(before);
    const redone = await repair({ kind: 'redo' });
    expect(redone.checked).toMatchObject({ row: 3, problems: [{ code: 'notMoney' }] });
  });

  it('notices that a corrected code belongs to an earlier row', async () => {
    const { repair } = await started();
    const { checked } = await repair({ kind: 'cell', row: 5, column: 0, value: 'A1' });
    // Row 2 with this code is rejected itself, so the code is free.
    expect(checked?.accepted).toBe(true);
    const { checked: taken } = await repair({ kind: 'cell', row: 4, column: 0, value: 'A4' });
    expect(taken?.problems.map((p) => p.code)).toEqual(['negativeInBrackets']);
  });

  it('leaves rows out with a reason, and mutes warnings by the one or by the kind', async () => {
    const { repair, problems, check, commit } = await started();
    await repair({ kind: 'ignoreRow', row: 2 });
    expect((await problems()).rows[0]).toMatchObject({ row: 2, code: 'ignoredByYou' });
    await repair({ kind: 'mute', code: 'unknownUnit', row: 5, column: 2 });
    expect((await problems({ severity: 'warning' })).total).toBe(0);
    const report = await check();
    expect(report.rows).toEqual({ read: 5, accepted: 2, warned: 0, rejected: 3 });
    await repair({ kind: 'takeAll' });
    expect((await check()).rows.warned).toBe(1);
    const { repairs } = await repair({ kind: 'mute', code: 'unknownUnit', row: 5, column: 2 });
    expect(repairs.hidden).toEqual([{ what: 'unknownUnit 5 2', code: 'unknownUnit', row: 5 }]);
    await repair({ kind: 'unmute', what: repairs.hidden[0].what });
    expect((await check()).rows.warned).toBe(1);
    await repair({ kind: 'ignoreAll', code: 'unknownUnit', severity: 'warning' });
    await repair({ kind: 'ignoreAll', code: 'required', severity: 'error' });
    await check();
    expect((await problems()).groups.map((g) => g.code).toSorted()).toEqual([
      'ignoredByYou',
      'negativeInBrackets',
      'noSuchDay',
    ]);
    expect((await commit()).report.rows.rejected).toBe(3);
  });

  it('keeps corrections when kind, encoding or columns change, and drops them when rows are cut anew', async () => {
    const { calls, token, repair } = await started();
    await repair({ kind: 'cell', row: 3, column: 1, value: '乙' });
    const mapping = { code: 0, name: 1 };
    const mapped = await calls['import.preview']({ token, options: { ...detectAll('accounts'), mapping } });
    expect(mapped.rows.rejected).toBe(0);
    await calls['import.preview']({ token, options: { ...detectAll('accounts'), delimiter: ';' } });
    const { repairs } = await calls['import.problems']({ token, filter: {}, offset: 0, limit: 1 });
    expect(repairs.cells).toBe(0);
  });

  it('takes all safe fixes of a kind at once', async () => {
    const workspace = await newWorkspace('china-prefectures');
    const { repair, problems, check, first } = await reviewing(
      workspace,
      join(FIXTURES, '08_bad_coordinates_utf8.csv'),
    );
    const fixable = (await problems()).groups.find((g) => g.fixes > 0);
    expect(fixable).toBeDefined();
    const { steps } = await repair({ kind: 'fixAll', code: fixable?.code ?? '' });
    expect(steps).toBe(fixable?.fixes);
    const after = await check();
    expect(after.rows.accepted).toBeGreaterThanOrEqual(first.rows.accepted);
    expect(after.problemCount).toBeLessThan(first.problemCount);
    const { repairs } = await repair({ kind: 'undo' });
    expect(repairs.cells).toBe(0);
    expect((await check()).rows).toEqual(first.rows);
  });

  it('tell of a row that names several things which of them earlier rows have', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const lines = ['区域,城市', '东区,苏州、无锡', '东区,不知何处'];
    const { repair } = await reviewing(workspace, csv(workspace, 't.csv', ...lines), '', 'territories');
    const outcome = async (value: string) => {
      const { checked } = await repair({ kind: 'cell', row: 3, column: 1, value });
      return [checked?.accepted, ...(checked?.problems ?? []).map(({ code, params }) => [code, params.what ?? null])];
    };
    expect(await outcome('无锡、常州')).toEqual([true, ['saidBefore', '无锡市 (320200)']]);
    expect(await outcome('无锡')).toEqual([false, ['duplicateKey', null]]);
    expect(await outcome('常州')).toEqual([true]);
  });
});

describe('the list of faulty rows', () => {
  it.each(['xlsx', 'csv'] as const)('comes back mended as %s, and nothing is doubled', async (format) => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const target = join(workspace.folder, `a faulty rows.${format}`);
    const { calls, token, commit } = await reviewing(workspace, csv(workspace, 'a.csv', ...LINES), target);
    await commit();
    expect(await calls['import.saveFaulty']({ token, format, only: 'rejected' })).toMatchObject({ rows: 3 });
    const lines = await linesOf(target);
    expect(lines[0].slice(0, 5)).toEqual(['Row', 'Problem', 'Suggested fix', 'code', 'name']);
    expect(lines.map((line) => String(line[0])).slice(1)).toEqual(['2', '3', '4']);
    expect(String(lines[2][1])).toBe('name: Needed, but empty; revenue: Not an amount of money');
    // As it is it comes in again, and is refused for the same reasons.
    const again = await importFile(workspace, target, 'accounts', { mode: 'preview' });
    expect(again.report.headers).toEqual(LINES[0].split(','));
    expect(again.report.rows).toMatchObject({ read: 3, rejected: 3 });
    expect(again.report).toMatchObject({ origin: 'a', review: { missing: 0 } });
    const mended = [
      'Row,Problem,Suggested fix,code,name,unit,revenue,since',
      '2,x,,A1,甲,320100,100,2024-02-29',
      '3,x,,A2,乙,320500,7,2024-01-01',
      '4,x,,A3,丙,320500,5,2024-01-01',
    ];
    const { report } = await importFile(workspace, csv(workspace, 'a faulty rows.csv', ...mended), 'accounts');
    expect(report).toMatchObject({ rows: { accepted: 3, rejected: 0 }, effect: { added: 3 }, review: { missing: 0 } });
    const codes = workspace.session.require().sqlite.prepare('select code from account order by code').pluck().all();
    expect(codes).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
  });

  it('writes what would change as a list too', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    await importFile(workspace, csv(workspace, 'a.csv', 'code,name,phone', 'A1,甲,1', 'A9,旧,1'), 'accounts');
    const target = join(workspace.folder, 'd.csv');
    const path = csv(workspace, 'a.csv', 'code,name,phone', 'A1,甲,2', 'A2,乙,3');
    const { calls, token } = await reviewing(workspace, path, target);
    await calls['import.saveDifferences']({ token, format: 'csv' });
    const lines = readFileSync(target, 'utf8').replace('\uFEFF', '').trim().split('\r\n');
    expect(lines).toEqual([
      'State,Key,Name,Row,Field,Last import,Workspace,File',
      'Changed,A1,甲,2,Phone,1,1,2',
      'Not in the file,A9,旧,,,,,',
      'New,A2,乙,3,,,,',
    ]);
  });
});

async function linesOf(path: string): Promise<readonly (readonly unknown[])[]> {
  if (path.endsWith('.csv')) {
    const text = readFileSync(path, 'utf8').replace('\uFEFF', '');
    return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  }
  return (await readWorkbook(resolve(path)))[0].data;
}
