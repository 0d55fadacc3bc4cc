import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fullCheck } from '@electron/workspace/integrity';
import { seeded } from '../../unit/support/field';
import { killed, startChild } from '../support/child';
import { newWorkspace, RESOURCES } from './support/workspace';

const IMPORTER = join(import.meta.dirname, 'import-until-killed.child.ts');
const ROWS = 6000;
const ROUNDS = 4;

/** Waits for so many messages, or for "done". @returns whether that has come */
function saidSoMuch(child: ChildProcess, words: number): Promise<boolean> {
  let said = 0;
  return new Promise((resolve) => {
    child.on('message', (word) => {
      said++;
      if (word === 'done' || said >= words) resolve(word === 'done');
    });
  });
}

describe('a process killed while it imports', () => {
  it('leaves all of the file in the workspace or nothing of it, and never a damaged one', async () => {
    const { session, path, folder } = await newWorkspace('china-prefectures', ['32']);
    const file = join(folder, 'a.csv');
    const rows = Array.from({ length: ROWS }, (_, i) => `K${i},客户${i},320100`);
    writeFileSync(file, ['客户编号,客户名称,区划代码', ...rows].join('\n'));
    const random = seeded(20_260_105);
    let imported = 0;
    for (let round = 0; round < ROUNDS; round++) {
      await session.close();
      const child = startChild(IMPORTER, [path, file, RESOURCES]);
      // Anywhere from the first row, through writing, to just after the end.
      const words = 1 + Math.floor((random() * ROWS) / 90);
      const done = await saidSoMuch(child, words);
      await killed(child);

      const { sqlite } = await session.open(path);
      expect(fullCheck(sqlite)).toEqual([]);
      const count = (table: string) => Number(sqlite.prepare(`select count(*) from ${table}`).pluck().get());
      const batches = count('import_batch');
      expect(batches === imported || batches === imported + 1).toBe(true);
      if (done) expect(batches).toBe(imported + 1);
      expect(count('account')).toBe(batches === 0 ? 0 : ROWS);
      expect(sqlite.prepare("select count(*) from meta where key = 'importing'").pluck().get()).toBe(0);
      imported = batches;
    }
  }, 90_000);
});
