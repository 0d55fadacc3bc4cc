import i18next from 'i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { changeLocale, startTexts } from '@/i18n/i18n';
import { resources } from '@/i18n/resources';
import { quickSentence } from '@/i18n/sentence';
import { hasCode, type TextParams, translate, translateCode, translateIn } from '@/i18n/translate';
import { flatten, parametersOf } from './sentences';

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  await startTexts('en');
});

describe('translate', () => {
  it('chooses singular and plural, and groups thousands', () => {
    expect(translate('shell.units', { count: 1 })).toBe('1 unit');
    expect(translate('shell.units', { count: 2850 })).toBe('2,850 units');
  });

  it('takes parameters as they are, never as references or templates', () => {
    expect(translate('start.forget', { name: '$t(shell.cancel) {{count}} <b>' })).toBe(
      'Take $t(shell.cancel) {{count}} <b> off the list',
    );
  });

  it.each(['en', 'zh-CN'] as const)('writes every sentence with parameters as i18next does: %s', (locale) => {
    const texts = [...flatten(resources[locale].translation)].filter(([, text]) => parametersOf(text).length > 0);
    expect(texts.length).toBeGreaterThan(200);
    for (const [name, text] of texts) {
      const key = name.replace(/_(?:zero|one|other)$/u, '');
      const values = parametersOf(text).map((parameter, i): readonly [string, string | number] => [
        parameter,
        i % 2 === 0 ? `$t(x) {{y}} ${i}` : 1234.5 + i,
      ]);
      for (const count of [1, 2, 1234]) {
        const params: TextParams = {
          ...Object.fromEntries<string | number>(values),
          ...(name === key && !text.includes('{{count}}') ? {} : { count }),
        };
        expect(quickSentence(locale, key, params)).toBe(i18next.t(key, { ...params, nest: false, lng: locale }));
      }
    }
  });

  it('leaves what it cannot write to i18next', () => {
    expect(quickSentence('en', 'start.forget', {})).toBeNull();
    expect(quickSentence('en', 'no.such.key', { count: 1 })).toBeNull();
  });

  it('answers a code without a sentence by the code itself', () => {
    expect(translateCode('error', 'workspace.none')).toContain('No workspace');
    expect(translateCode('change', 'somethingNew')).toBe('somethingNew');
    expect(hasCode('error', 'workspace')).toBe(false);
  });

  it('follows a change of language at run time, and can still read the other one', async () => {
    await changeLocale('zh-CN');
    expect(i18next.language).toBe('zh-CN');
    expect(translate('shell.saved')).toBe('已保存');
    expect(translateIn('en', 'shell.saved')).toBe('Saved');
    expect(document.documentElement.lang).toBe('zh-CN');
  });
});
