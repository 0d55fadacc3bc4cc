import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileNameFrom, withExtension } from '@electron/app/file-extension';

it('adds a missing extension and keeps the right one', () => {
  expect(withExtension('/none/华东', 'bailiwick')).toBe('/none/华东.bailiwick');
  expect(withExtension('/none/a.XLSX', 'xlsx')).toBe('/none/a.XLSX');
  expect(withExtension('/none/v1.2', 'xlsx')).toBe('/none/v1.2.xlsx');
});

it('does not overwrite a file the dialog never asked about', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bailiwick-name-'));
  writeFileSync(join(folder, 'a.xlsx'), '');
  expect(() => withExtension(join(folder, 'a'), 'xlsx')).toThrow('file.exists');
  rmSync(folder, { recursive: true });
});

it.each([
  ['华东 2025', '华东 2025'],
  ['../../etc/passwd', 'etc passwd'],
  ['a/b\\c:d*e?"<f>|g', 'a b c d e f g'],
  ['  . ', 'Bailiwick'],
  ['x'.repeat(300), 'x'.repeat(80)],
])('makes a file name of %j', (name, expected) => expect(fileNameFrom(name)).toBe(expected));
