import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checksum, cli, cliJson, FIXTURES, SAMPLE, sampleWorkspace, startCli } from './support/cli';
import { Assigned, Imported, Opened, Plans, Stepped } from './support/shapes';
import { sheetOf } from '../import/support/workbook-bytes';
import { xlsx } from '../import/support/xlsx';
import { ImportReport } from '@shared/contract/imports';

describe('import', () => {
  it('says in a dry run what a commit then does, and writes nothing', async () => {
    const { path } = await sampleWorkspace();
    const before = checksum(path);
    const args = ['import', '--workspace', path, '--kind', 'accounts', join(FIXTURES, '08_bad_coordinates_utf8.csv')];
    const preview = ImportReport.parse(await cliJson(...args, '--dry-run'));
    expect(checksum(path)).toBe(before);
    const { planId: _, ...committed } = Imported.parse(await cliJson(...args));
    expect(committed).toEqual(preview);
    expect(preview.rows.read).toBe(preview.rows.accepted + preview.rows.rejected);
    expect(preview.problemCount).toBeGreaterThan(0);
    const again = Imported.parse(await cliJson(...args));
    expect(again.effect).toMatchObject({ added: 0, changed: 0 });
  });

  it('says what is wrong in the language asked for', async () => {
    const { path, folder } = await sampleWorkspace();
    const file = join(folder, 'reps.csv');
    writeFileSync(file, '工号,入职日期\nR90,2025-01-31\n');
    const said = async (...more: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await cli([
        'import',
        '--workspace',
        path,
        '--kind',
        'reps',
        file,
        '--json',
        '--dry-run',
        ...more,
      ]);
      return ImportReport.parse(JSON.parse(stdout)).problems.map(({ message }) => message);
    };
    expect(await said('--lang', 'zh')).toEqual(['缺少必填列：姓名']);
    expect(await said()).toEqual(['No column for the needed field Name']);
  });

  it('reads the encoding and the separator it is told, and remembers the columns', async () => {
    const { path, folder } = await sampleWorkspace();
    const file = join(folder, 'reps;.csv');
    writeFileSync(file, '工号;姓名\nR90;王小明\n');
    const args = ['import', '--workspace', path, '--kind', 'reps', file, '--encoding', 'utf-8'];
    const saved = await cli([...args, '--map', 'saved']);
    expect(saved).toMatchObject({ code: 1, stdout: '' });
    const auto = Imported.parse(await cliJson(...args, '--map', 'auto', '--delimiter', 'semicolon'));
    expect(auto).toMatchObject({ source: { encoding: 'utf-8', delimiter: ';' }, rows: { accepted: 1 } });
    const remembered = Imported.parse(await cliJson(...args, '--map', 'saved'));
    expect(remembered).toMatchObject({ mapping: auto.mapping, effect: { unchanged: 1 } });
  });

  it('reads the sheet and the header it is told', async () => {
    const { path } = await sampleWorkspace();
    const rows = sheetOf([['名单'], ['工号', '姓名'], ['R91', '王小明'], ['合计', 1]]);
    const book = xlsx({
      说明: sheetOf([
        ['工号', '姓名'],
        ['R1', '不是这一张'],
      ]),
      代表: rows,
    });
    const args = ['import', '--workspace', path, '--kind', 'reps', book];
    const dry = ImportReport.parse(await cliJson(...args, '--sheet', '代表', '--dry-run'));
    expect(dry.source).toMatchObject({
      encoding: null,
      delimiter: null,
      sheet: '代表',
      headerRows: { first: 2, last: 2 },
    });
    expect(dry.rows).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
    expect(dry.problems.map((p) => [p.row, p.code])).toEqual([
      [0, 'aboveHeader'],
      [4, 'totalsRow'],
    ]);
    const told = await cliJson(...args, '--sheet', '代表', '--header-row', '2', '--totals', 'take', '--dry-run');
    expect(ImportReport.parse(told).rows).toMatchObject({ read: 2, accepted: 2 });
    expect((await cli([...args, '--sheet', '没有'])).stderr).toContain('[import.noSuchSheet]');
    expect((await cli([...args, '--header-row', '4-2'])).code).toBe(2);
  });

  it('ends with exit code 1 when no row could be taken', async () => {
    const { path } = await sampleWorkspace();
    const file = join(SAMPLE, 'market.csv');
    const { code, stdout, stderr } = await cli(['import', '--workspace', path, '--kind', 'reps', file, '--json']);
    expect(code).toBe(1);
    expect(Imported.parse(JSON.parse(stdout)).rows.accepted).toBe(0);
    expect(stderr).toContain('No row could be imported');
  });

  it('is stopped by Ctrl+C and leaves nothing behind', async () => {
    const { path, folder } = await sampleWorkspace();
    const before = Opened.parse(await cliJson('open', '--workspace', path));
    const file = join(folder, 'many.csv');
    const rows = Array.from({ length: 300_000 }, (_, i) => `N${i},客户 ${i},440600`);
    writeFileSync(file, `客户编号,客户名称,区划代码\n${rows.join('\n')}\n`);
    const { child, answer } = startCli(['import', '--workspace', path, '--kind', 'accounts', file, '--json']);
    await vi.waitFor(() => expect(readdirSync(folder)).toContain('sample.bailiwick-lock'), {
      timeout: 10_000,
      interval: 5,
    });
    child.kill('SIGINT');
    const { code, stdout, stderr } = await answer;
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toContain('[task.cancelled]');
    expect(readdirSync(folder).toSorted()).toEqual(['many.csv', 'sample.bailiwick']);
    expect(Opened.parse(await cliJson('open', '--workspace', path))).toEqual(before);
  });
});

describe('assign', () => {
  it('shows in a dry run what it then does', async () => {
    const { path } = await sampleWorkspace();
    const before = checksum(path);
    const args = [
      'assign',
      '--workspace',
      path,
      '--plan',
      'Draft',
      '--units',
      '440600',
      '--territory',
      '珠三角二区',
      '--override',
      'tried',
    ];
    const tried = Assigned.parse(await cliJson(...args, '--dry-run'));
    expect(checksum(path)).toBe(before);
    const done = Assigned.parse(await cliJson(...args));
    expect(done.effect).toEqual(tried.effect);
    expect([tried.meta.revision, done.meta.revision]).toEqual([0, 1]);
    const [gaining] = done.effect.gaining;
    expect(gaining.after?.value).toBeGreaterThan(gaining.before?.value ?? Number.POSITIVE_INFINITY);
  });

  it('makes a territory, changes its rep, takes units out, and gives an account by hand', async () => {
    const { path } = await sampleWorkspace();
    const assign = async (...args: string[]) =>
      Assigned.parse(await cliJson('assign', '--workspace', path, '--plan', '2', ...args, '--override', 'tried'));
    const made = await assign('--units', '440700, 440600', '--new', '江佛区', '--rep', 'R26');
    const key = made.effect.gaining[0].territory;
    expect(made.effect.gaining[0]).toMatchObject({ name: '江佛区', before: null });
    expect(made.meta.undo).toEqual({ code: 'createTerritory', params: { name: '江佛区', count: 2 } });
    const handed = await assign('--territory', '江佛区', '--rep', 'R24');
    expect(handed.meta.undo?.code).toBe('changeRep');
    const out = await assign('--units', '440700', '--unassign');
    expect(out.effect).toMatchObject({ gaining: [], losing: [{ territory: key }] });
    const account = await assign('--account', 'A00001', '--rep', 'R01', '--reason', '熟悉客户');
    expect(account.meta).toMatchObject({ revision: 4, undo: { code: 'assignAccount', params: { account: 'A00001' } } });
    const pooled = await assign('--account', 'A00001', '--pool', '--reason', 'nobody');
    expect(pooled.meta.undo?.code).toBe('assignAccountPool');
  });

  it('is undone and redone in later runs, in words of both languages', async () => {
    const { path } = await sampleWorkspace();
    const plan = ['--workspace', path, '--plan', '2'];
    await cliJson('assign', ...plan, '--units', '440600', '--territory', 'T24', '--override', 'tried');
    const undone = Stepped.parse(await cliJson('undo', ...plan));
    expect(undone.meta).toMatchObject({ undo: null, redo: undone.label });
    const redone = await cli(['redo', ...plan, '--lang', 'zh']);
    expect(redone.stdout).toBe('Draft 已重做：1 个单元：珠三角一区 → 珠三角二区\n');
    const again = await cli(['undo', ...plan]);
    expect(again.stdout).toBe('Draft: undone: 1 unit from 珠三角一区 to 珠三角二区\n');
  });
});

describe('plans', () => {
  it('activates one and archives the one that was, and takes a plan by its id before its name', async () => {
    const { path } = await sampleWorkspace();
    await cliJson('fork', '--workspace', path, '--name', '1');
    const activated = Plans.parse(await cliJson('plans', '--workspace', path, '--activate', '2'));
    expect(activated.map(({ state }) => state)).toEqual(['archived', 'active', 'planning']);
    const archived = Plans.parse(await cliJson('plans', '--workspace', path, '--archive', '3'));
    expect(archived.map(({ state }) => state)).toEqual(['archived', 'active', 'archived']);
    const { code, stderr } = await cli(['undo', '--workspace', path, '--plan', '1']);
    expect(code).toBe(1);
    expect(stderr).toContain('[plan.nothingToUndo]');
  });
});
