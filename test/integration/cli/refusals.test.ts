import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextMessage, startChild } from '../support/child';
import { tempFolder } from '../support/temp-folder';
import { type Answer, checksum, cli, sampleWorkspace, startCli } from './support/cli';

const HOLD_OPEN = join(import.meta.dirname, '../workspace/hold-open.child.ts');

async function refused(code: 1 | 2, args: readonly string[], run = cli): Promise<string> {
  const answer = await run(args);
  expect({ code: answer.code, stdout: answer.stdout }).toEqual({ code, stdout: '' });
  expect(answer.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(answer.stderr).toMatch(/^bailiwick: \S/);
  return answer.stderr;
}

function ownProcess(args: readonly string[]): Promise<Answer> {
  return startCli(args).answer;
}

describe('a command that is written wrongly', () => {
  it.each([
    [[], 'Name a command'],
    [['frobnicate', '--workspace', 'x'], 'no command “frobnicate”'],
    [['plans', '--json'], '--workspace is missing'],
    [['balance', '--workspace', 'x', '--measure', 'beauty'], 'Choose from: accounts, revenue'],
    [['plans', '--lang', 'zh'], '缺少 --workspace。'],
    [['frobnicate', '--lang=zh-CN'], '没有“frobnicate”这个命令'],
  ])('%j is refused with exit code 2', async (args, message) => {
    expect(await refused(2, args, ownProcess)).toContain(message);
  });
});

describe('a workspace that cannot be opened', () => {
  it.each(['open', 'plans', 'balance', 'check'])('%s says that it is not there, and makes nothing', async (command) => {
    const path = join(tempFolder(), 'missing.bailiwick');
    expect(await refused(1, [command, '--workspace', path, '--json'])).toContain('[workspace.notFound]');
    expect(existsSync(path)).toBe(false);
  });

  it('is not a database, or is cut off', async () => {
    const folder = tempFolder();
    const text = join(folder, 'text.bailiwick');
    writeFileSync(text, 'name,code\n'.repeat(500));
    expect(await refused(1, ['open', '--info', '--workspace', text])).toContain('[workspace.notDatabase]');
    expect(readFileSync(text, 'utf8')).toHaveLength(5000);
    const { path } = await sampleWorkspace();
    writeFileSync(path, readFileSync(path).subarray(0, 100_000));
    expect(await refused(1, ['check', '--workspace', path, '--json'])).toContain('[workspace.damaged]');
  });

  it('is in use by another process', async () => {
    const { path } = await sampleWorkspace();
    const child = startChild(HOLD_OPEN, [path]);
    expect(await nextMessage(child)).toBe('open');
    const message = await refused(1, ['plans', '--workspace', path, '--json']);
    expect(message).toContain('sample.bailiwick is in use by another process');
  });

  it('is not made over a file that exists', async () => {
    const { path } = await sampleWorkspace();
    const before = checksum(path);
    expect(await refused(1, ['new', '--workspace', path, '--sample'])).toContain('[workspace.exists]');
    const onBasemap = ['new', '--workspace', path, '--basemap', 'china-prefectures'];
    expect(await refused(1, onBasemap)).toContain('[workspace.exists]');
    expect(checksum(path)).toBe(before);
  });

  it('is not made from a basemap or region that is not there', async () => {
    const path = join(tempFolder(), 'x.bailiwick');
    expect(await refused(1, ['new', '--workspace', path, '--basemap', 'moon'])).toContain('china-prefectures');
    const region = ['new', '--workspace', path, '--basemap', 'china-prefectures', '--region', '999999'];
    expect(await refused(1, region)).toContain('[basemap.unknownRegion]');
    expect(existsSync(path)).toBe(false);
  });
});

describe('something the workspace does not hold', () => {
  const units = ['--units', '440600'];
  it.each([
    [['balance', '--plan', '99'], 'cli.unknownPlan'],
    [['fork', '--plan', 'No such', '--name', 'x'], 'cli.unknownPlan'],
    [['fork', '--name', 'Draft'], 'plan.nameTaken'],
    [['compare', '--plan', 'draft'], 'cli.unknownPlan'],
    [['compare', '--plan', '1'], 'cli.nothingToCompare'],
    [['assign', '--plan', '2', '--units', '440600,nowhere', '--territory', 'T01'], 'patch.unknownUnit'],
    [['assign', '--plan', '2', ...units, '--territory', 'T99'], 'cli.unknownTerritory'],
    [['assign', '--plan', '2', ...units, '--new', '上海区'], 'patch.nameTaken'],
    [['assign', '--plan', '2', ...units, '--new', 'New', '--rep', 'R99'], 'patch.unknownRep'],
    [['assign', '--plan', '2', ...units, '--territory', 'T23'], 'patch.empty'],
    [['assign', '--plan', '2', ...units, '--territory', 'T24'], 'plan.breach'],
    [['assign', '--plan', '1', ...units, '--territory', 'T24'], 'plan.notEditable'],
    [['assign', '--plan', '2', '--account', 'X', '--rep', 'R01', '--reason', 'x'], 'patch.unknownAccount'],
    [['undo', '--plan', '2'], 'plan.nothingToUndo'],
    [['redo', '--plan', '2'], 'plan.nothingToRedo'],
    [['plans', '--archive', '1'], 'plan.activeStays'],
    [['plans', '--activate', '1'], 'plan.preflightBlocking'],
    [['export', '--plan', '2', '/nonexistent/folder/a.csv'], 'export.notWritable'],
    [['import', '--kind', 'reps', '/nonexistent.csv'], 'import.fileMissing'],
    [['import', '--kind', 'claims', '--map', 'saved', import.meta.filename], 'cli.noSavedMapping'],
  ])('%j is refused with exit code 1, and changes nothing', async (args, code) => {
    const { path } = await sampleWorkspace();
    const before = checksum(path);
    expect(await refused(1, [...args, '--workspace', path, '--json'])).toContain(`[${code}]`);
    expect(checksum(path)).toBe(before);
  });

  it.each([
    [['assign', '--plan', '2'], 'Say what to assign'],
    [['assign', '--plan', '2', ...units], 'Say where to'],
    [['assign', '--plan', '2', ...units, '--territory', 'T01', '--new', 'x'], 'exclude each other'],
    [['assign', '--plan', '2', '--account', 'A00001', '--rep', 'R01'], '--reason is missing'],
    [['assign', '--plan', '2', '--account', 'A00001', '--reason', 'x'], 'Say to whom'],
    [['balance', '--band', '150%'], '“150%” of --band'],
    [['balance', '--band', '-1'], '--band'],
    [['export', 'plan.doc'], 'Give --format: xlsx, csv, geojson'],
    [['import', '--kind', 'reps'], 'The file is missing'],
  ])('%j is refused with exit code 2', async (args, message) => {
    const { path } = await sampleWorkspace();
    expect(await refused(2, [...args, '--workspace', path])).toContain(message);
  });

  it('keeps the workspace from being exported over', async () => {
    const { path } = await sampleWorkspace();
    const before = checksum(path);
    const message = await refused(1, ['export', '--workspace', path, '--format', 'csv', path]);
    expect(message).toContain('[cli.targetIsWorkspace]');
    expect(checksum(path)).toBe(before);
  });
});
