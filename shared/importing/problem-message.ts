import { importTexts } from '../texts/importing';
import type { Problem } from '../model/result';

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
