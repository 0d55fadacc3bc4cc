import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createContext } from '@electron/tasks/context';
import { runExport } from '@electron/export/run-export';
import { exportPlan } from '@electron/usecases/export-plan';
import { importFile, newWorkspace, quiet, RESOURCES } from '../import/support/workspace';
import { openSample } from './support/sample';
import { unzip } from './support/unzip';
import { readWorkbook, rowsOf } from './support/workbook';

const HOSTILE = [
  `=HYPERLINK("http://x.test","y")`,
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '＝1+1',
  '－1',
  ' =1',
  '_x003D_1+1',
  '<b>&"</b>',
  '📦 盒子',
];

async function hostileWorkspace() {
  const workspace = await newWorkspace('china-prefectures', ['32']);
  const file = (name: string, ...lines: string[]): string => {
    const path = join(workspace.folder, name);
    writeFileSync(path, lines.join('\n'));
    return path;
  };
  const quoted = HOSTILE.map((text) => `"${text.replaceAll('"', '""')}"`);
  await importFile(workspace, file('r.csv', 'code,name', ...quoted.map((q, i) => `R${i},${q}`)), 'reps');
  const accounts = quoted.map((q, i) => `${q},${q},320500,${q},R${i}`);
  await importFile(workspace, file('a.csv', 'code,name,unit,industry,owner', ...accounts), 'accounts');
  await importFile(workspace, file('t.csv', 'territory,unit,rep', `${quoted[0]},320500,R0`), 'territories');
  return workspace;
}

describe('a workbook', () => {
  it('carries no formula from the data, and every text as it was', async () => {
    const { path, folder } = await hostileWorkspace();
    const target = join(folder, 'plan.xlsx');
    const input = {
      workspacePath: path,
      resourcesDir: RESOURCES,
      planId: 1,
      at: '2026-01-01T00:00:00Z',
      target,
    } as const;
    await runExport({ ...input, format: 'xlsx', locale: 'zh-CN' }, quiet);
    const parts = unzip(target);
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets).toHaveLength(6);
    for (const [, xml] of sheets) {
      expect(xml).not.toMatch(/<f[ >]|t="str"|t="s"/);
      for (const [, style, text] of xml.matchAll(/ s="(\d+)" t="inlineStr"><is><t xml:space="preserve">([^<]*)</g)) {
        if (/^\s*[=+\-@＝＋－＠]/.test(text)) expect(style).toBe('3');
      }
    }
    expect(parts.get('xl/styles.xml')).toContain('quotePrefix="1"');
    const rows = rowsOf(await readWorkbook(target), '客户归属');
    expect(rows.map((row) => row['客户名称'])).toEqual(HOSTILE.map((text) => text.trim()));
    expect(new Set(rows.map((row) => row['负责人']))).toEqual(new Set(HOSTILE.map((text) => text.trim())));
  });

  it('escapes the same texts in CSV, and leaves numbers numbers', async () => {
    const { path, folder } = await hostileWorkspace();
    const target = join(folder, 'plan.csv');
    const input = {
      workspacePath: path,
      resourcesDir: RESOURCES,
      planId: 1,
      at: '2026-01-01T00:00:00Z',
      target,
    } as const;
    await runExport({ ...input, format: 'csv', locale: 'en' }, quiet);
    const text = readFileSync(target, 'utf8');
    expect(text.startsWith('\ufeffAccount code,Account,')).toBe(true);
    expect(text).not.toMatch(/(^|,)"?[=+@＝＋－＠]/m);
    expect(text).toMatch(/\r\n'-2\+3,'-2\+3,320500,/);
    expect(text).not.toMatch(/,'\d/);
  });

  it('has frozen headings, filters, widths and typed cells in every sheet', async () => {
    const { session, tasks, folder, active } = await openSample();
    const path = join(folder, 'plan.xlsx');
    await exportPlan(session, tasks, { planId: active, format: 'xlsx', locale: 'en', path });
    const parts = unzip(path);
    for (let i = 1; i <= 6; i++) {
      const xml = parts.get(`xl/worksheets/sheet${i}.xml`) ?? '';
      expect(xml).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
      expect(xml).toMatch(/<col min="1" max="1" width="\d+" customWidth="1"\/>/);
    }
    const [first] = rowsOf(await readWorkbook(path), 'Allocation');
    expect(first['Customer since']).toBeInstanceOf(Date);
    expect(first['Revenue a year']).toBeTypeOf('number');
    expect(first['Unit code']).toBeTypeOf('string');
  });

  it('leaves nothing behind when cancelled, and an older file as it was', async () => {
    const { path, folder } = await hostileWorkspace();
    const target = join(folder, 'plan.xlsx');
    writeFileSync(target, 'older');
    let rows = 0;
    const context = createContext(
      () => rows > 3,
      (step) => void (step === 'write' && rows++),
      () => performance.now() * 1e6,
    );
    const input = {
      workspacePath: path,
      resourcesDir: RESOURCES,
      planId: 1,
      at: '2026-01-01T00:00:00Z',
      target,
    } as const;
    await expect(runExport({ ...input, format: 'xlsx', locale: 'en' }, context)).rejects.toThrow('task.cancelled');
    expect(readFileSync(target, 'utf8')).toBe('older');
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('says when it cannot write there', async () => {
    const { path, folder } = await hostileWorkspace();
    const target = join(folder, 'no such folder', 'plan.xlsx');
    const input = {
      workspacePath: path,
      resourcesDir: RESOURCES,
      planId: 1,
      at: '2026-01-01T00:00:00Z',
      target,
    } as const;
    await expect(runExport({ ...input, format: 'xlsx', locale: 'en' }, quiet)).rejects.toThrow('export.notWritable');
    expect(existsSync(join(folder, 'no such folder'))).toBe(false);
  });
});
