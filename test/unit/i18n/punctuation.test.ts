import { describe, expect, it } from 'vitest';
import { resources } from '@/i18n/resources';
import { flatten } from './sentences';

// Those of the main process, the command line and the workbook are not all among the screen's resources.
const shared = import.meta.glob<Record<string, unknown>>('../../../shared/texts/*.ts', { eager: true });

/** Keys of menus are underlined as every Chinese Windows program does it. */
const MNEMONIC = /\(&[A-Z]\)/gu;
/** A parameter stands for a word. */
const PARAMETER = /\{\{\w+\}\}/gu;
/** Formulas are written as in every language. */
const FORMULAS = new Set(['balance.score.worked']);
const HALF_WIDTH = /\p{Script=Han}\s*[,;:?!()]|[,;:?!()]\s*\p{Script=Han}/u;

function chineseTexts(): Map<string, string> {
  const all = flatten(resources['zh-CN'].translation);
  for (const [file, module] of Object.entries(shared)) {
    for (const [name, texts] of Object.entries(module)) {
      if (typeof texts !== 'object' || texts === null || !('zh-CN' in texts)) continue;
      for (const [key, text] of flatten(texts['zh-CN'] as object, `${file} ${name}.`)) all.set(key, text);
    }
  }
  return all;
}

function halfWidth(text: string): boolean {
  return HALF_WIDTH.test(text.replace(MNEMONIC, '').replace(PARAMETER, '某'));
}

describe('Chinese punctuation', () => {
  const texts = chineseTexts();

  it('is looked for in the texts of both processes', () => {
    expect(texts.size).toBeGreaterThan(1000);
    expect([...texts.keys()].some((key) => key.includes('menu.ts'))).toBe(true);
  });

  it('is full-width beside Chinese words', () => {
    const wrong = [...texts].filter(([key, text]) => !FORMULAS.has(key) && halfWidth(text));
    expect(wrong.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('would be found wanting', () => {
    expect(['共 3 个,其中', '底图(省)', '{{name}}:未读取', '{{kind}}:{{rep}}', '是否继续 ?'].every(halfWidth)).toBe(
      true,
    );
    expect(['1,000 个', '文件(&F)', '3:1', '客户（A, B）', '{{a}} / {{b}}'].some(halfWidth)).toBe(false);
  });
});
