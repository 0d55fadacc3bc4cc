import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTask } from '@electron/import/import-task';
import { runImport } from '@electron/import/run-import';
import { createTaskRunner } from '@electron/tasks/runner';
import { fullCheck } from '@electron/workspace/integrity';
import { inputFor, newWorkspace, type OpenedWorkspace, quiet } from './support/workspace';

// What the build makes; `npm test` and `npm run unit` build before they run this.
const WORKERS = resolve(import.meta.dirname, '../../../out/main');
const ROWS = 30_000;
const HOW = { kind: 'import', cancellable: true } as const;

/** Large enough for a thread of its own for the database. */
function largeFile({ folder }: OpenedWorkspace): string {
  const path = join(folder, 'accounts.csv');
  const line = (i: number): string => `A${i},客户客户客户${i},320500,${i}.25,${i % 7 === 0 ? 'x' : '12%'}`;
  writeFileSync(path, ['code,name,unit,revenue,growth', ...Array.from({ length: ROWS }, (_, i) => line(i))].join('\n'));
  return path;
}

function accounts({ session }: OpenedWorkspace): readonly unknown[] {
  return session.require().sqlite.prepare('select * from account order by id').raw().all();
}

describe('an import whose statements run in a second thread', () => {
  it('does what it does in one', async () => {
    const [one, two] = [
      await newWorkspace('china-prefectures', ['32']),
      await newWorkspace('china-prefectures', ['32']),
    ];
    const path = largeFile(one);
    const inline = await runImport(inputFor(one, path, 'accounts'), quiet);
    const threaded = await createTaskRunner(WORKERS, () => {}).run(importTask, inputFor(two, path, 'accounts'), HOW);
    expect(threaded).toEqual(inline);
    expect(threaded.report.rows.accepted + threaded.report.rows.rejected).toBe(ROWS);
    expect(accounts(two)).toEqual(accounts(one));
    expect(fullCheck(two.session.require().sqlite)).toEqual([]);
  });

  it('says what the database says, and ends', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const input = inputFor(workspace, largeFile(workspace), 'accounts');
    const gone = { ...input, workspacePath: join(workspace.folder, 'gone.bailiwick') };
    const run = createTaskRunner(WORKERS, () => {}).run(importTask, gone, HOW);
    await expect(run).rejects.toMatchObject({ code: 'workspace.readOnly', params: { file: 'gone.bailiwick' } });
  });
});
