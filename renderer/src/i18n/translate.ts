import i18next from 'i18next';
import type { Locale } from '@shared/contract/app';
import type { TextKey } from './resources';
import { quickSentence } from './sentence';

export type TextParams = Readonly<Record<string, string | number>>;

/** Areas whose keys come from the main process or the database as codes. */
export type CodeArea =
  | 'error'
  | 'change'
  | 'task'
  | 'task.step'
  | 'import.problem'
  | 'import.field'
  | 'import.looks'
  | 'import.match'
  | 'import.kind'
  | 'review.guarded'
  | 'review.field'
  | 'accounts.explain'
  | 'duplicates.finding'
  | 'audit.event'
  | 'auditPage.section';

/** Sentences without parameters, which are most of what a table asks for, by language and key. */
const plain = new Map<string, Map<string, string>>();

export function translate(key: TextKey, params?: TextParams): string {
  const { language } = i18next;
  if (params !== undefined) return quickSentence(language, key, params) ?? sentence(key, params);
  const known = plain.get(language) ?? new Map<string, string>();
  plain.set(language, known);
  const text = known.get(key) ?? sentence(key);
  known.set(key, text);
  return text;
}

/** Sentence of a code; the code itself where none is known, so that nothing is ever hidden. */
export function translateCode(area: CodeArea, code: string, params?: TextParams): string {
  const key = `${area}.${code}`;
  return hasSentence(key) ? sentence(key, params) : code;
}

export function hasCode(area: CodeArea, code: string): boolean {
  return hasSentence(`${area}.${code}`);
}

function hasSentence(key: string): boolean {
  return i18next.exists(key, { count: 2 }) && typeof i18next.t(key, { count: 2, returnObjects: true }) === 'string';
}

function sentence(key: string, params?: TextParams): string {
  // Values are the user's own words: `$t(…)` in a customer's name is text, not a reference.
  return i18next.t(key, { ...params, nest: false });
}

/** In a language that may not be the present one, so that things can be found by either name. */
export function translateIn(locale: Locale, key: TextKey, params?: TextParams): string {
  return i18next.t(key, { ...params, nest: false, lng: locale });
}
