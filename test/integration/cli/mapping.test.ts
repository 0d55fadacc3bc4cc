import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ImportReport } from '@shared/contract/imports';
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
}, 120_000);
