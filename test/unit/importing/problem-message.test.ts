import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { problemMessage } from '@shared/importing/problem-message';
import { importTexts } from '@shared/texts/importing';

const ROOT = resolve(import.meta.dirname, '../../..');

function codesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(ROOT, folder, file), 'utf8').matchAll(/(?<![.\w])(?:note|bad)\(\s*'(\w+)'/g),
    ])
    .map(([, code]) => code);
}

it('has a sentence for every problem the importer can note', () => {
  const codes = [...codesIn('shared/importing'), ...codesIn('electron/import')];
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => !(code in importTexts.en.problem))).toEqual([]);
});

it('fills in parameters', () => {
  expect(problemMessage('en', 'duplicateKey', { row: 7 })).toBe('Speaks of the same as row 7; the first is taken');
  expect(problemMessage('zh-CN', 'duplicateKey', { row: 7 })).toBe('与第 7 行说的是同一条，只取先出现的');
});
