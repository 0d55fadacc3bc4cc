import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const ALIASES: Readonly<Record<string, string>> = {
  '@shared/': 'shared/',
  '@electron/': 'electron/',
  '@/': 'renderer/src/',
};

interface Import {
  readonly from: string;
  /** Path below the project for our own modules, else the package as written. */
  readonly to: string;
  readonly own: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const pattern = /(?:from\s+|import\s*\(\s*|import\s+|new URL\(\s*)['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map(([, target]) => {
    const alias = Object.keys(ALIASES).find((prefix) => target.startsWith(prefix));
    if (alias) return { from: file, to: target.replace(alias, ALIASES[alias]), own: true };
    if (target.startsWith('.'))
      return { from: file, to: relative(ROOT, resolve(ROOT, dirname(file), target)), own: true };
    return { from: file, to: target, own: false };
  });
}

const files = ['shared', 'electron', 'renderer'].flatMap(sources);
const imports = files.flatMap(importsOf);

function breaches(from: RegExp, to: (i: Import) => boolean): string[] {
  return imports.filter((i) => from.test(i.from) && to(i)).map((i) => `${i.from} → ${i.to}`);
}

describe('the arrows of the design', () => {
  it('are read from the real tree', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(imports.filter((i) => i.own).length).toBeGreaterThan(400);
  });

  it('shared knows neither process, nor Node, nor the DOM libraries', () => {
    // Pure packages: no I/O, no clock, the same in every process.
    const allowed = new Set([
      ...['zod', 'flatbush', 'gcoord', 'kdbush', 'topojson-client', 'topojson-specification', 'geojson'],
      ...['opencc-js/t2cn', 'pinyin-pro'],
    ]);
    expect(breaches(/^shared\//, (i) => (i.own ? !i.to.startsWith('shared/') : !allowed.has(i.to)))).toEqual([]);
  });

  it('renderer knows shared and itself only', () => {
    expect(
      breaches(/^renderer\//, (i) =>
        i.own ? i.to.startsWith('electron') : /^(node:|electron|better-sqlite3|kysely)/.test(i.to),
      ),
    ).toEqual([]);
  });

  it('electron never reaches into the renderer', () => {
    expect(breaches(/^electron\//, (i) => i.own && i.to.startsWith('renderer'))).toEqual([]);
  });

  it('only the workspace and the store know SQL', () => {
    const sql = (i: Import): boolean => /^(kysely|better-sqlite3)/.test(i.to);
    expect(breaches(/^electron\/(?!workspace\/|store\/)/, sql)).toEqual([]);
  });

  it.each([
    ['geo', ['geo']],
    ['model', ['model', 'geo']],
    ['contract', ['contract', 'model', 'planning', 'duplicates']],
    ['planning', ['planning', 'model', 'geo']],
    ['metrics', ['metrics', 'planning', 'model', 'geo']],
    ['rules', ['rules', 'planning', 'model', 'geo', 'metrics']],
    ['scenario', ['scenario', 'rules', 'metrics', 'planning', 'model']],
    ['health', ['health', 'model']],
    ['optimise', ['optimise', 'planning', 'model', 'geo', 'metrics']],
    ['duplicates', ['duplicates', 'importing', 'geo', 'model']],
    ['texts', ['texts']],
  ])('shared/%s looks only down', (room, below) => {
    const outside = (i: Import): boolean => i.own && !below.some((b) => i.to.startsWith(`shared/${b}/`));
    expect(breaches(new RegExp(`^shared/${room}/`), outside)).toEqual([]);
  });

  it('features do not import each other', () => {
    const feature = (path: string): string | undefined => /^renderer\/src\/features\/([^/]+)/.exec(path)?.[1];
    const crossing = imports.filter(
      (i) => i.own && feature(i.from) && feature(i.to) && feature(i.from) !== feature(i.to),
    );
    expect(crossing.map((i) => `${i.from} → ${i.to}`)).toEqual([]);
  });

  it('no package is entered through a barrel of our own', () => {
    expect(files.filter((f) => /(^|\/)index\.tsx?$/.test(f))).toEqual([]);
  });

  it('no file grows much over 300 lines, and the median stays below 90', () => {
    const lengths = files.map((f) => [f, readFileSync(join(ROOT, f), 'utf8').split('\n').length] as const);
    expect(lengths.filter(([, n]) => n > 320)).toEqual([]);
    const sorted = lengths.map(([, n]) => n).toSorted((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThan(90);
  });
});
