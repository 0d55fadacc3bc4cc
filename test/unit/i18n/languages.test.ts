import { describe, expect, it } from 'vitest';
import { resources } from '@/i18n/resources';
import { flatten, parametersOf } from './sentences';

const zh = flatten(resources['zh-CN'].translation);
const en = flatten(resources.en.translation);

describe('the two languages', () => {
  it('are read whole', () => {
    expect(zh.size).toBeGreaterThan(500);
  });

  it('have the same keys', () => {
    expect([...zh.keys()].toSorted()).toEqual([...en.keys()].toSorted());
  });

  it('have no empty sentence', () => {
    expect([...zh, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('name the same parameters', () => {
    const apart = [...zh].filter(([key, text]) => parametersOf(text).join() !== parametersOf(en.get(key) ?? '').join());
    expect(
      apart.map(([key, text]) => `${key}: ${parametersOf(text).join()} | ${parametersOf(en.get(key) ?? '').join()}`),
    ).toEqual([]);
  });

  it('give the singular a plural with the same parameters, but for the count it may leave out', () => {
    const lonely = [...en].filter(([key, text]) => {
      if (!key.endsWith('_one')) return false;
      const base = key.slice(0, -'_one'.length);
      const plural = en.get(base) ?? en.get(`${base}_other`);
      const of = (s: string): string =>
        parametersOf(s)
          .filter((p) => p !== 'count')
          .join();
      return plural === undefined || of(plural) !== of(text);
    });
    expect(lonely.map(([key]) => key)).toEqual([]);
  });

  it('never leave Chinese in the English texts, save the names of the language and of its scripts', () => {
    const allowed = /^(action\.view\.language|settings\.|export\.languages\.)/u;
    const mixed = [...en].filter(([key, text]) => /\p{Script=Han}/u.test(text) && !allowed.test(key));
    expect(mixed.map(([key]) => key)).toEqual([]);
  });

  it('do not shout', () => {
    expect([...zh, ...en].filter(([, text]) => /[!！]/u.test(text)).map(([key]) => key)).toEqual([]);
  });
});
