import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectAll } from '@shared/importing/default-options';
import { createTaskRunner } from '@electron/tasks/runner';
import type { ProgressListener, TaskProgress } from '@electron/tasks/task';
import { importFile } from '@electron/usecases/import-file';
import { readCounts } from '@electron/store/counts';
import { fullCheck } from '@electron/workspace/integrity';
import { peakMemory } from '../../bench/lib/peak-memory';
import { workbookBytes } from './support/workbook-bytes';
import { newWorkspace, type OpenedWorkspace } from './support/workspace';

const WORKERS = resolve(import.meta.dirname, '../../../out/main');
const ROWS = 100_000;
/** All rows as text and objects would need about a gigabyte. */
const MOST_MB = 500;

const options = detectAll('accounts');

function workbook(workspace: OpenedWorkspace): string {
  const head = ['编号', '客户名称', '区划代码', '行业', '年销售额'].map(
    (name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`,
  );
  const lines = [`<row r="1">${head.join('')}</row>`];
  for (let i = 0; i < ROWS; i++) {
    const cells = `<c t="inlineStr"><is><t>A${i}</t></is></c><c t="inlineStr"><is><t>客户${i}</t></is></c><c><v>320500</v></c><c t="s"><v>${i % 3}</v></c><c><v>${i / 4}</v></c>`;
    lines.push(`<row r="${i + 2}">${cells}</row>`);
  }
  const strings = ['汽车', '电子', '机械'].map((text) => `<si><t>${text}</t></si>`).join('');
  const path = join(workspace.folder, 'accounts.xlsx');
  writeFileSync(path, workbookBytes({ 客户: `<sheetData>${lines.join('')}</sheetData>` }, { strings }));
  return path;
}

describe('a workbook of 100,000 rows', () => {
  it('stops in the middle without a trace, and then goes in within bounded memory, saying how far it is', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const path = workbook(workspace);
    const { session } = workspace;
    const commit = (listener: ProgressListener) =>
      importFile(session, createTaskRunner(WORKERS, listener), { path, options, mode: 'commit', planId: null });
    const stopping = createTaskRunner(WORKERS, (p) => {
      if (p.step === 'read' && p.done > p.total / 3) stopping.cancel(p.taskId);
    });
    const stopped = importFile(session, stopping, { path, options, mode: 'commit', planId: null });
    await expect(stopped).rejects.toThrow('task.cancelled');
    const { db, sqlite } = session.require();
    expect((await readCounts(db)).accounts).toBe(0);
    expect(fullCheck(sqlite)).toEqual([]);

    const told: TaskProgress[] = [];
    const { value, megabytes } = await peakMemory(() => commit((p) => told.push(p)));
    expect(value.report.rows).toEqual({ read: ROWS, accepted: ROWS, warned: 0, rejected: 0 });
    expect((await readCounts(db)).accounts).toBe(ROWS);
    expect(megabytes).toBeLessThan(MOST_MB);
    const reading = told.filter((p) => p.step === 'read').map((p) => p.done / p.total);
    expect(reading.length).toBeGreaterThan(5);
    expect(reading).toEqual(reading.toSorted((a, b) => a - b));
  }, 60_000);
});
