import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ImportReport } from '@shared/contract/imports';
import { insertSavedMapping } from '@electron/store/saved-mappings';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import { checksum, cli, cliJson } from './support/cli';
import { tempFolder } from '../support/temp-folder';

it('takes columns as found, as remembered, or by name, and a dry run leaves nothing behind', async () => {
  const folder = tempFolder();
  const path = join(folder, 'w.bailiwick');
  const file = join(folder, 'a.csv');
  const lines = Array.from({ length: 5 }, (_, i) => `A${i},客户${i},320100,${i}2万`);
  writeFileSync(file, ['客户编号,客户名称,区划代码,甲', ...lines, 'A9,,320100,1'].join('\n'));
  const w = ['--workspace', path];
  await cliJson('new', ...w, '--basemap', 'china-prefectures', '--region', '32');
  const args = ['import', ...w, '--kind', 'accounts', file];

  const before = checksum(path);
  const dry = ImportReport.parse(await cliJson(...args, '--map', 'auto', '--dry-run'));
  expect(checksum(path)).toBe(before);
  expect(dry.source).toMatchObject({ encoding: 'utf-8', delimiter: ',', sheet: null });
  expect(dry.rows).toEqual({ read: 6, accepted: 5, warned: 0, rejected: 1 });
  expect(dry.mapping).toMatchObject({ code: 0, name: 1, unit: 2, revenue: null });
  const [faulty] = dry.problems.filter((p) => p.row > 0);
  expect(faulty).toMatchObject({ row: 7, column: '客户名称', value: '', code: 'required', fix: null });
  expect(faulty.message).toBe('Needed, but empty');
  expect(dry.problemCount).toBe(dry.problems.length);

  const saved = await cli([...args, '--map', 'saved', '--dry-run', '--json']);
  expect(saved).toMatchObject({ stdout: '' });
  expect(saved.code).not.toBe(0);
  expect(saved.stderr).toContain('No mapping is remembered');
  const named = await cli([...args, '--map', 'Nothing', '--dry-run', '--json']);
  expect(named.stderr).toContain('There is no saved mapping named Nothing');

  await cliJson(...args, '--map', 'auto');
  const again = ImportReport.parse(await cliJson(...args, '--map', 'saved', '--dry-run'));
  expect(again.mapping).toEqual(dry.mapping);
  expect(again.effect).toEqual({ added: 0, changed: 0, unchanged: 5 });

  // A mapping somebody kept under a name fits a file whose columns stand elsewhere.
  const opened = openConnection(path);
  const columns = { code: '客户编号', name: '客户名称', unit: '区划代码', revenue: '甲' };
  const kept = Object.fromEntries(Object.entries(columns).map(([field, heading]) => [field, { heading, nth: 0 }]));
  const mapping = { kind: 'accounts', name: '销售部月报', columns: kept, at: '2026-01-05T08:00:00.000Z' } as const;
  await insertSavedMapping(opened.db, mapping);
  await closeConnection(opened);
  writeFileSync(
    file,
    ['甲,区划代码,客户名称,客户编号', ...lines.map((line) => line.split(',').toReversed().join(','))].join('\n'),
  );
  const byName = ImportReport.parse(await cliJson(...args, '--map', '销售部月报', '--dry-run'));
  expect(byName.mappedBy).toBe('asked');
  expect(byName.mapping).toMatchObject({ revenue: 0, unit: 1, name: 2, code: 3 });
  expect(byName.rows).toEqual({ read: 5, accepted: 5, warned: 0, rejected: 0 });
  expect(byName.effect).toEqual({ added: 0, changed: 5, unchanged: 0 });
}, 120_000);

it('writes faulty rows to mend and import again, and settles conflicts and missing rows as it is told', async () => {
  const folder = tempFolder();
  const path = join(folder, 'w.bailiwick');
  const file = join(folder, 'a.csv');
  const head = '客户编号,客户名称,区划代码,年销售额';
  writeFileSync(file, [head, 'A1,甲,320100,100', 'A2,,320500,200', 'A3,丙,320200,300'].join('\n'));
  const w = ['--workspace', path];
  await cliJson('new', ...w, '--basemap', 'china-prefectures', '--region', '32');
  const args = ['import', ...w, '--kind', 'accounts'];
  const mended = join(folder, 'faulty.csv');

  const over = await cli([...args, file, '--faulty', file, '--json']);
  expect(over).toMatchObject({ code: 1, stdout: '' });
  expect(over.stderr).toContain('[cli.targetInUse]');
  const odd = await cli([...args, file, '--faulty', join(folder, 'f.doc'), '--json']);
  expect(odd).toMatchObject({ code: 2, stdout: '' });

  const first = (await cliJson(...args, file, '--faulty', mended)) as { rows: object; faulty: object };
  expect(first.rows).toEqual({ read: 3, accepted: 2, warned: 0, rejected: 1 });
  expect(first.faulty).toEqual({ file: mended, rows: 1 });
  const text = readFileSync(mended, 'utf8');
  expect(text).toContain('A2');
  writeFileSync(mended, text.replace('A2,,', 'A2,乙,'));
  const second = (await cliJson(...args, mended)) as ImportReport;
  expect(second.rows).toEqual({ read: 1, accepted: 1, warned: 0, rejected: 0 });
  expect(second.effect).toEqual({ added: 1, changed: 0, unchanged: 0 });

  // The same list again, without A3.
  writeFileSync(file, [head, 'A1,甲,320100,100', 'A2,乙,320500,200'].join('\n'));
  const kept = ImportReport.parse(await cliJson(...args, file, '--missing', 'keep', '--dry-run'));
  expect(kept.review).toMatchObject({ missing: 1, removed: 0 });
  const gone = (await cliJson(...args, file, '--missing', 'remove')) as ImportReport;
  expect(gone.review).toMatchObject({ missing: 1, removed: 1 });
  const unknown = await cli([...args, file, '--conflicts', 'ours', '--json']);
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
}, 120_000);
