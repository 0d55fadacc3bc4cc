import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectAll } from '@shared/importing/default-options';
import { importFields } from '@shared/importing/field-list';
import { applySaved, savedColumns } from '@shared/importing/saved-mapping';
import { readSample } from '@electron/import/read-sample';
import { createMappingHandlers } from '@electron/usecases/mappings';
import { importFile, newWorkspace, type OpenedWorkspace, RESOURCES } from './support/workspace';

function csv({ folder }: OpenedWorkspace, name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

const CODES = ['91440310MAC0B20R58', '91421102MAF55N1X5T', '91440310MAC0B20R58'];

async function withReps(): Promise<OpenedWorkspace> {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  await importFile(workspace, csv(workspace, 'reps.csv', '工号,姓名', 'R1,李雷', 'R2,韩梅梅'), 'reps');
  return workspace;
}

describe('the sample of a file', () => {
  it('refuses a row that has the key of another, as the whole file does', async () => {
    const workspace = await withReps();
    const path = csv(workspace, 'twice.csv', '客户编号,客户名称', 'A1,甲', 'A1,乙', 'A2,丙');
    const { report } = await importFile(workspace, path, 'accounts', { mode: 'preview' });
    expect(report.resultSample.map(({ outcome }) => outcome === 'rejected')).toEqual([false, true, false]);
    expect(report.resultSample[1].problems).toContainEqual(
      expect.objectContaining({ field: '', code: 'duplicateKey' }),
    );
  });
});

describe('columns of a file', () => {
  it('are found by heading and cells, with reasons; where they disagree the file says so once', async () => {
    const workspace = await withReps();
    const lines = CODES.map((code, i) => `A${i},客户${i},${code},R${(i % 2) + 1},A`);
    const path = csv(workspace, 'a.csv', '客户编号,客户名称,电话,列1,等级', ...lines);
    const { report } = await importFile(workspace, path, 'accounts', { mode: 'preview' });
    expect(report).toMatchObject({ mappedBy: 'automatic', remembered: false });
    expect(report.mapping).toMatchObject({ code: 0, name: 1, creditCode: 2, presentOwner: 3, phone: null });
    expect(report.looks[4]).toBe('tier');
    const match = report.matches.find(({ field }) => field === 'creditCode');
    expect(match).toMatchObject({ column: 2, doubt: { looks: 'creditCode', heading: 'phone' } });
    expect(report.problems.filter((p) => p.code === 'cellsContradict')).toMatchObject([
      { row: 0, column: '电话', params: { field: 'creditCode', looks: 'creditCode' }, severity: 'warning' },
    ]);
    expect(report.rows).toMatchObject({ accepted: 3, rejected: 0 });
  });

  it('are as last time for the same headings, unless they are to be found anew', async () => {
    const workspace = await withReps();
    const lines = ['客户编号,客户名称,甲,乙', 'A1,一,100,200', 'A2,二,300,400'];
    const mapping = { code: 0, name: 1, revenue: 3 };
    const first = await importFile(workspace, csv(workspace, 'a.csv', ...lines), 'accounts', { options: { mapping } });
    expect(first.report.matches.find((m) => m.field === 'revenue')?.reasons[0]).toEqual({ code: 'chosen', params: {} });
    const again = await importFile(workspace, csv(workspace, 'b.csv', ...lines), 'accounts', { mode: 'preview' });
    expect(again.report).toMatchObject({ mappedBy: 'memory', remembered: true, mapping: { revenue: 3 } });
    const options = { automatic: true };
    const anew = await importFile(workspace, csv(workspace, 'b.csv', ...lines), 'accounts', {
      mode: 'preview',
      options,
    });
    expect(anew.report).toMatchObject({ mappedBy: 'automatic', remembered: true, mapping: { revenue: null } });
  });
});

describe('what becomes of the first rows', () => {
  const lines = [
    '客户编号,客户名称,区划代码,年销售额,战略客户,合作起始日期,现负责人',
    'A1,南京精工,320100,12.5万,是,二〇二四年三月,李雷',
    'A2,,320500,3亿,否,2024.3.1,R9',
  ];

  it('is told field by field, typed, with what could not be read', async () => {
    const workspace = await withReps();
    const { report } = await importFile(workspace, csv(workspace, 'a.csv', ...lines), 'accounts', { mode: 'preview' });
    const [first, second] = report.resultSample;
    expect(first).toMatchObject({ row: 2, outcome: 'warned', unit: '320100' });
    expect(Object.fromEntries(first.cells.map((cell) => [cell.field, [cell.as, cell.value]]))).toEqual({
      code: ['text', 'A1'],
      name: ['text', '南京精工'],
      unit: ['text', '320100'],
      revenue: ['money', 125_000],
      strategic: ['boolean', true],
      since: ['date', '2024-03-01'],
      presentOwner: ['rep', 'R1'],
    });
    expect(second.outcome).toBe('rejected');
    expect(second.problems.map(({ field, code }) => [field, code])).toEqual([
      ['name', 'required'],
      ['presentOwner', 'unknownRep'],
    ]);
  });

  it('tells where an account is found, put right and in WGS 84, and the words of its place', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const path = csv(
      workspace,
      'p.csv',
      '客户编号,客户名称,省,市,经度,纬度',
      'A1,南京精工,江苏省,南京市,118.78,32.04',
      'A2,苏州轴承,江苏,苏州,31.3,120.6',
      'A3,无锡电子,江苏,无锡,,',
    );
    const found = async (datum: 'wgs84' | 'gcj02') => {
      const options = { datum };
      const { report } = await importFile(workspace, path, 'accounts', { mode: 'preview', options });
      return report.resultSample.map(({ cells }) => Object.fromEntries(cells.map((c) => [c.field, c.value])));
    };
    expect(await found('wgs84')).toMatchObject([
      { province: '江苏省', city: '南京市', lng: 118.78, lat: 32.04 },
      { lng: 120.6, lat: 31.3 },
      { province: '江苏', city: '无锡' },
    ]);
    const [moved, , unpositioned] = await found('gcj02');
    expect(moved.lng).toBeLessThan(118.78);
    expect(moved.lng).toBeGreaterThan(118.77);
    expect(unpositioned).not.toHaveProperty('lng');
  });

  it('tells where a rep lives', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const path = csv(workspace, 'r.csv', '工号,姓名,常驻地', 'R1,李雷,南京', 'R2,韩梅梅,江苏');
    const { report } = await importFile(workspace, path, 'reps', { mode: 'preview' });
    const homes = report.resultSample.map(({ cells }) => cells.find(({ field }) => field === 'homePlace'));
    expect(homes).toMatchObject([
      { as: 'unit', value: '320100' },
      { as: 'text', value: '江苏' },
    ]);
  });

  it('is the same without looking through the whole file', async () => {
    const workspace = await withReps();
    const path = csv(workspace, 'a.csv', ...lines);
    const { report } = await importFile(workspace, path, 'accounts', { mode: 'preview' });
    const options = detectAll('accounts');
    const from = { path, workspacePath: workspace.path, resourcesDir: RESOURCES, at: '2026-01-05T08:00:00.000Z' };
    const input = { ...from, options, memory: 'use' } as const;
    const sample = await readSample(input);
    const { mapping, mappedBy, remembered, matches, looks, moneyUnit, resultSample } = report;
    expect(sample).toEqual({ mapping, mappedBy, remembered, matches, looks, moneyUnit, resultSample });
  });
});

describe('saved mappings', () => {
  it('are kept by name and kind, replaced only when told to, renamed and deleted, each on record', async () => {
    const { session } = await withReps();
    const mappings = createMappingHandlers(session);
    const columns = savedColumns({ code: 1, name: 0 }, ['名', '号']);
    await mappings['mapping.save']({ kind: 'accounts', name: '金蝶导出', columns, replace: false });
    const taken = mappings['mapping.save']({ kind: 'accounts', name: '金蝶导出', columns: {}, replace: false });
    await expect(taken).rejects.toMatchObject({ code: 'mapping.nameTaken' });
    const [kept] = await mappings['mapping.list']({ kind: 'accounts' });
    expect(applySaved(kept.columns, ['号', '名'], importFields('accounts')).mapping).toMatchObject({
      code: 0,
      name: 1,
    });
    expect(await mappings['mapping.list']({ kind: 'reps' })).toEqual([]);

    const renamed = await mappings['mapping.rename']({ id: kept.id, name: '用友导出' });
    expect(renamed.map(({ name }) => name)).toEqual(['用友导出']);
    const replaced = await mappings['mapping.save']({ kind: 'accounts', name: '用友导出', columns: {}, replace: true });
    expect(replaced).toMatchObject([{ name: '用友导出', columns: {} }]);
    expect(await mappings['mapping.delete']({ id: replaced[0].id })).toEqual([]);
    await expect(mappings['mapping.delete']({ id: kept.id })).rejects.toMatchObject({ code: 'mapping.unknown' });

    const { db } = session.require();
    const trail = await db.selectFrom('audit').select('detail').where('event', '=', 'mapping').orderBy('id').execute();
    const did = trail.map(({ detail }) => (JSON.parse(detail) as { did: string }).did);
    expect(did).toEqual(['saved', 'renamed', 'replaced', 'deleted']);
    expect(await db.selectFrom('saved_mapping').select('id').execute()).toHaveLength(2);
  });
});
