import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileTokens } from '@electron/app/file-tokens';
import { createPreferences } from '@electron/app/preferences';
import { createRecents } from '@electron/app/recents';
import { memoryLog } from '../support/memory-log';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bailiwick-app-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('createPreferences', () => {
  const open = (locale = 'en-US', log = memoryLog()) =>
    createPreferences(join(folder, 'preferences.json'), locale, log);

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['zhx', 'en'],
    ['', 'en'],
  ])('speaks to a system in %j in %s', (system, expected) => expect(open(system).current().locale).toBe(expected));

  it('keeps what was chosen, also after a restart', () => {
    open().update({ theme: 'dark', inspectorWidth: 400 });
    expect(open('zh-CN').current()).toMatchObject({ theme: 'dark', inspectorWidth: 400, locale: 'en' });
    expect(readdirSync(folder)).toEqual(['preferences.json']);
  });

  it('takes a part named but not given for no change', () => {
    expect(open().update({ locale: undefined, theme: 'dark' })).toMatchObject({ locale: 'en', theme: 'dark' });
  });

  it('changes nothing when it cannot write', () => {
    const preferences = open();
    mkdirSync(join(folder, 'preferences.json.tmp'));
    expect(() => preferences.update({ theme: 'dark' })).toThrow('preferences.notWritten');
    expect(preferences.current().theme).toBe('system');
  });

  it('tells listeners what was and what is', () => {
    const preferences = open();
    const seen: string[] = [];
    preferences.onChange((now, before) => seen.push(`${before.locale} ${now.locale}`));
    preferences.update({ locale: 'zh-CN' });
    expect(seen).toEqual(['en zh-CN']);
  });

  it.each(['', '{', '[]', 'null', '{"theme":"pink"}', '{"inspectorWidth":"wide"}'])(
    'moves a broken file aside: %j',
    (text) => {
      writeFileSync(join(folder, 'preferences.json'), text);
      const log = memoryLog();
      expect(open('en', log).current()).toMatchObject({ theme: 'system', onlineTiles: false });
      expect(readFileSync(join(folder, 'preferences.json.broken'), 'utf8')).toBe(text);
      expect(log.lines.map((line) => line.level)).toEqual(['warn']);
    },
  );

  it('keeps the parts that fit from a file of another version', () => {
    writeFileSync(
      join(folder, 'preferences.json'),
      '{"theme":"light","comingSoon":true,"__proto__":{"onlineTiles":true}}',
    );
    const preferences = open('en').current();
    expect(preferences).toMatchObject({ theme: 'light', onlineTiles: false });
    expect(Object.keys(preferences).sort()).toEqual([
      'inspectorWidth',
      'locale',
      'onlineTiles',
      'tableHeight',
      'theme',
      'tileAttribution',
      'tileServer',
    ]);
    expect(existsSync(join(folder, 'preferences.json.broken'))).toBe(false);
  });
});

describe('createRecents', () => {
  const at = new Date('2026-03-01T08:00:00Z');
  const open = (tokens = new FileTokens()) => ({
    tokens,
    recents: createRecents(join(folder, 'recents.json'), tokens, memoryLog()),
  });

  it('lists the last twelve, newest first, each once, and says which are gone', () => {
    const { recents } = open();
    writeFileSync(join(folder, 'w13.bailiwick'), '');
    for (let i = 0; i < 14; i++) recents.add(join(folder, `w${i}.bailiwick`), `W${i}`, at);
    recents.add(join(folder, 'w5.bailiwick'), 'W5 renamed', at);
    const list = open().recents.list();
    expect(list.map((r) => r.name)).toEqual([
      'W5 renamed',
      ...[13, 12, 11, 10, 9, 8, 7, 6, 4, 3, 2].map((i) => `W${i}`),
    ]);
    expect(list.filter((r) => !r.missing).map((r) => r.fileName)).toEqual(['w13.bailiwick']);
  });

  it('forgets by token and by nothing else', () => {
    const { recents } = open();
    recents.add(join(folder, 'a.bailiwick'), 'A', at);
    expect(() => recents.forget(join(folder, 'a.bailiwick'))).toThrow('file.unknownToken');
    const [entry] = recents.list();
    recents.forget(entry?.token ?? '');
    expect(open().recents.list()).toEqual([]);
  });

  it('gives tokens of one run no meaning in the next', () => {
    const first = open();
    first.recents.add(join(folder, 'a.bailiwick'), 'A', at);
    const second = open();
    const token = first.recents.list()[0]?.token ?? '';
    expect(first.tokens.path(token)).toBe(join(folder, 'a.bailiwick'));
    expect(() => second.tokens.path(token)).toThrow('file.unknownToken');
  });
});
