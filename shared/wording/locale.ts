import type { termTexts } from '../texts/terms';

export type Locale = keyof typeof termTexts;

/** Names in a row. */
export function inRow(words: readonly string[], locale: Locale): string {
  return words.join(locale === 'en' ? ', ' : '、');
}

/** Fills `{{name}}` in a text. */
export function filled(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(params[name] ?? ''));
}
