import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectAll } from '@shared/importing/default-options';
import { startRowChecks } from '@electron/tasks/row-check-thread';
import { createTaskRunner } from '@electron/tasks/runner';
import type { TaskProgress } from '@electron/tasks/task';
import { importFile } from '@electron/usecases/import-file';
import { exportPlan } from '@electron/usecases/export-plan';
import { createImportHandlers } from '@electron/usecases/imports';
import { readCounts } from '@electron/store/counts';
import { fullCheck } from '@electron/workspace/integrity';
import { DomainError } from '@shared/model/result';
import { xlsx } from './support/xlsx';
import { newWorkspace, type OpenedWorkspace } from './support/workspace';

// What the build makes; `npm test` and `npm run unit` build before they run this.
const WORKERS = resolve(import.meta.dirname, '../../../out/main');

function accountsFile(workspace: OpenedWorkspace, rows: number): string {
  const path = join(workspace.folder, 'accounts.csv');
  const lines = Array.from({ length: rows }, (_, i) => `A${i},客户${i},320500,${i}`);
  writeFileSync(path, ['code,name,unit,revenue', ...lines].join('\n'));
  return path;
}

const options = detectAll('accounts');

describe('worker threads of the build', () => {
  it('import and export, with progress, over connections of their own', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const progress: TaskProgress[] = [];
    const tasks = createTaskRunner(WORKERS, (p) => void progress.push(p));
    const tokens = { add: (path: string) => path, path: (token: string) => token };
    const pickFile = async (): Promise<string> => accountsFile(workspace, 3000);
    const handlers = createImportHandlers(workspace.session, {
      pickFile,
      pickTarget: async () => null,
      tokens,
      tasks,
      startRowChecks: () => startRowChecks(WORKERS),
      findingsDir: join(workspace.folder, 'findings'),
    });
    const picked = await handlers['import.pick']({});
    expect(picked).toMatchObject({ fileName: 'accounts.csv', kindGuess: 'accounts' });
    const preview = await handlers['import.preview']({ token: picked?.token ?? '', options });
    expect(preview.effect).toEqual({ added: 3000, changed: 0, unchanged: 0 });
    const { report } = await handlers['import.commit']({ token: picked?.token ?? '', options });
    expect(report).toEqual(preview);
    const path = join(workspace.folder, 'plan.csv');
    const { rows } = await exportPlan(workspace.session, tasks, { planId: 1, format: 'csv', locale: 'en', path });
    expect(rows).toBe(3000);
    expect(existsSync(path)).toBe(true);
    expect(progress.filter((p) => p.state === 'done').map((p) => p.kind)).toEqual([
      'import',
      'import',
      'import',
      'export',
    ]);
  });

  it('read pasted cells as they read files, and refuse what holds none', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const tokens = {
      add: () => '',
      path: (token: string): string => {
        throw new DomainError('file.unknownToken', { token });
      },
    };
    const tasks = createTaskRunner(WORKERS, () => {});
    const handlers = createImportHandlers(workspace.session, {
      pickFile: async () => null,
      pickTarget: async () => null,
      tokens,
      tasks,
      startRowChecks: () => startRowChecks(WORKERS),
      findingsDir: join(workspace.folder, 'findings'),
    });
    const text = '客户编号\t客户名称\t区划代码\r\nA1\t"两行\r\n名称"\t320500\r\nA2\t乙, 丙\t320500\r\n合计\t\t2\r\n';
    const picked = await handlers['import.paste']({ text });
    expect(picked).toMatchObject({ fileName: 'Pasted cells', kindGuess: 'accounts' });
    const { report } = await handlers['import.commit']({ token: picked.token, options });
    expect(report.source).toMatchObject({ format: 'cells', encoding: null, delimiter: '\t' });
    expect(report.rows).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
    expect(report.problems).toMatchObject([{ row: 4, code: 'totalsRow', severity: 'error' }]);
    await expect(handlers['import.paste']({ text: ' \n' })).rejects.toThrow('import.pasteEmpty');
    const older = handlers['import.preview']({ token: 'other', options });
    await expect(older).rejects.toThrow('file.unknownToken');
  });

  it('survive a hostile file and import the next', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const tasks = createTaskRunner(WORKERS, () => {});
    const bomb = xlsx({ 表: '' }, { parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(36 * 1024 * 1024).fill(32) } });
    const run = (path: string) => importFile(workspace.session, tasks, { path, options, mode: 'commit', planId: null });
    await expect(run(bomb)).rejects.toMatchObject({ code: 'import.inflatesTooMuch', params: { file: 'book.xlsx' } });
    expect((await readCounts(workspace.session.require().db)).accounts).toBe(0);
    expect((await run(accountsFile(workspace, 10))).report.rows.accepted).toBe(10);
  });

  it('leave nothing behind when cancelled, and the workspace can be written to at once', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const path = accountsFile(workspace, 40_000);
    const tasks = createTaskRunner(WORKERS, (p) => {
      if (p.step === 'read' && p.done > p.total / 2) tasks.cancel(p.taskId);
    });
    const findings = join(workspace.folder, 'findings.sqlite');
    const check = importFile(workspace.session, tasks, { path, options, mode: 'preview', planId: null, findings });
    await expect(check).rejects.toThrow('task.cancelled');
    expect(existsSync(findings)).toBe(false);
    const run = importFile(workspace.session, tasks, { path, options, mode: 'commit', planId: null });
    await expect(run).rejects.toThrow('task.cancelled');
    const { db, sqlite } = workspace.session.require();
    expect((await readCounts(db)).accounts).toBe(0);
    expect(fullCheck(sqlite)).toEqual([]);
    sqlite.exec("update meta set value = 'Other' where key = 'name'");
  });

  it('bring domain errors back with code and parameters', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const tasks = createTaskRunner(WORKERS, () => {});
    const path = join(workspace.folder, 'none.csv');
    const run = importFile(workspace.session, tasks, { path, options, mode: 'preview', planId: null });
    await expect(run).rejects.toMatchObject({ code: 'import.fileMissing', params: { file: 'none.csv' } });
  });
});
