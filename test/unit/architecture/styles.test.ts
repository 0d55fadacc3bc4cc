import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const RENDERER = resolve(import.meta.dirname, '../../../renderer/src');

interface Rule {
  readonly selector: string;
  readonly properties: readonly string[];
  readonly body: string;
}

function rulesOf(css: string): Rule[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
    selector: selector.trim(),
    properties: body
      .split(';')
      .map((line) => line.split(':')[0].trim())
      .filter((name) => name !== ''),
    body,
  }));
}

/** Where a class sets again what a class of another file it composes has set. */
function clashes(file: string, read: (file: string) => string): string[] {
  return rulesOf(read(file)).flatMap(({ selector, properties, body }) => {
    const composed = /composes:\s*([\w\s]+?)\s+from\s+"([^"]+)"/.exec(body);
    if (composed === null) return [];
    const taken = rulesOf(read(resolve(dirname(file), composed[2])));
    return composed[1].split(/\s+/).flatMap((name) => {
      const given = taken.filter((rule) => rule.selector === `.${name}`).flatMap((rule) => rule.properties);
      return properties.filter((p) => given.includes(p)).map((p) => `${file} ${selector} ${p}`);
    });
  });
}

describe('styles of pages that are loaded when first opened', () => {
  it('do not depend on which page was opened first: no class sets again what it composes', () => {
    const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.module.css'));
    expect(files.length).toBeGreaterThan(30);
    const found = files.flatMap((f) => clashes(join(RENDERER, f), (path) => readFileSync(path, 'utf8')));
    expect(found).toEqual([]);
  });

  it('would be found out', () => {
    const texts = new Map([
      ['/ui/side.css', '/* shared */ .panel { width: 1px; color: red }'],
      ['/page.css', '.panel { composes: panel from "./ui/side.css"; width: 2px; --more: 3px }'],
    ]);
    expect(clashes('/page.css', (path) => texts.get(path) ?? '')).toEqual(['/page.css .panel width']);
  });
});
