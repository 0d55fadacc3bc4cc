import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resources } from '@/i18n/resources';
import { PreflightItem } from '@shared/contract/plans';
import { events } from '@shared/contract/events';
import { flatten } from './sentences';

const ROOT = resolve(import.meta.dirname, '../../..');
const texts = flatten(resources.en.translation);

function sources(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  );
}

function found(pattern: RegExp, ...folders: readonly string[]): readonly string[] {
  const codes = sources(...folders).flatMap((text) => [...text.matchAll(pattern)].map((m) => m[1]));
  return [...new Set(codes)].toSorted();
}

function missing(area: string, codes: readonly string[]): readonly string[] {
  const has = (key: string): boolean => texts.has(key) || texts.has(`${key}_other`);
  return codes.filter((code) => !has(`${area}.${code}`));
}

describe('codes that cross the boundary', () => {
  it('every refusal thrown or returned has its sentence', () => {
    const codes = found(/(?:DomainError|fail|problem)\(\s*'([a-z]\w*\.\w+)'/gu, 'electron', 'shared');
    expect(codes.length).toBeGreaterThan(30);
    // Those of the command line never reach the window.
    expect(
      missing(
        'error',
        codes.filter((code) => !code.startsWith('cli.')),
      ),
    ).toEqual([]);
  });

  it('so has every refusal the database or the file system is turned into', () => {
    const codes = found(/^\s*[A-Z_]+: '([a-z]+\.\w+)',/gmu, 'electron/workspace');
    expect(codes.length).toBeGreaterThan(5);
    expect(missing('error', codes)).toEqual([]);
  });

  it('every code written as a plain value has its sentence', () => {
    // The steps of an explanation have their own area.
    const codes = found(/code: '([a-z]+\.\w+|internal)'/gu, 'electron', 'shared/model', 'shared/contract');
    expect(missing('error', codes)).toEqual([]);
  });

  it('every recorded change has its name', () => {
    const built = found(/label\(\s*'(\w+)'/gu, 'shared/planning');
    const pairs = found(/(?:rep|pool): '(\w+)'/gu, 'shared/planning');
    const written = found(/label(?:: ChangeLabel)? ?[=:] \{ code: '(\w+)'/gu, 'electron', 'shared');
    expect(built.length).toBeGreaterThan(10);
    expect(missing('change', [...built, ...pairs, ...written])).toEqual([]);
  });

  it('every task and each of its steps has its name', () => {
    const steps = [...found(/progress\(\s*'(\w+)'/gu, 'electron'), ...found(/step: '(\w+)'/gu, 'electron')];
    expect(steps.length).toBeGreaterThan(2);
    expect(missing('task.step', steps)).toEqual([]);
    expect(missing('task', events['task.progress'].shape.kind.options)).toEqual([]);
  });

  it('every item of the check list has its name', () => {
    expect(missing('plans.preflight', PreflightItem.shape.code.options)).toEqual([]);
  });
});
