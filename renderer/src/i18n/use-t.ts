import type { TextKey } from './resources';
import { useSpoken } from './spoken';
import { type CodeArea, type TextParams, translate, translateCode } from './translate';

export type Translate = (key: TextKey, params?: TextParams) => string;
export type TranslateCode = (area: CodeArea, code: string, params?: TextParams) => string;

const translators = new Map<string, Translate>();

/** The sentence of a key in the present language; a new function with each language, so that memos follow the switch. */
export function useT(): Translate {
  const { language } = useSpoken();
  const known = translators.get(language);
  if (known) return known;
  const made: Translate = (key, params) => translate(key, params);
  translators.set(language, made);
  return made;
}

/** The same for codes that arrive at run time: errors, changes, task steps. */
export function useCodeText(): TranslateCode {
  useSpoken();
  return translateCode;
}
