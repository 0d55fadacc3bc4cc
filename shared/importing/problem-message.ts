import type { ImportKind } from '../contract/imports';
import { importTexts } from '../texts/importing';
import type { Problem } from '../model/result';
import { importFieldName } from './field-name';

/** As `problemMessage`, a field called by its name. */
export function problemSentence(
  locale: 'zh-CN' | 'en',
  kind: ImportKind,
  { code, params }: Pick<Problem, 'code' | 'params'>,
): string {
  const { field } = params;
  const named = typeof field === 'string' ? { ...params, field: importFieldName(locale, kind, field) } : params;
  return problemMessage(locale, code, named);
}

/** The sentence for a problem of an import, its parameters filled in. */
export function problemMessage(locale: 'zh-CN' | 'en', code: string, params: Problem['params']): string {
  // Cast: looked up by a code that comes as data; a test holds that every code the importer uses has its sentence.
  const sentences: Readonly<Record<string, string | undefined>> = importTexts[locale].problem;
  const looks: Readonly<Record<string, string | undefined>> = importTexts[locale].looks;
  return (sentences[code] ?? code).replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = String(params[name] ?? '');
    return name === 'looks' ? (looks[value] ?? value) : value;
  });
}
