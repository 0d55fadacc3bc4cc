import i18next from 'i18next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { changeLocale, startTexts } from '@/i18n/i18n';
import { hasCode, translate, translateCode, translateIn } from '@/i18n/translate';

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
