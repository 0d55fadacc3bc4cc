import { importTexts } from '@shared/texts/importing';
import type { TranslateCode } from '@/i18n/use-t';

/** Codes whose sentence, in the language of the window, holds a text. */
export function problemCodesWith(text: string, codeText: TranslateCode): string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return Object.keys(importTexts.en.problem).filter((code) =>
    codeText('import.problem', code).toLowerCase().includes(wanted),
  );
}

/** Parameters that leave a gap where a sentence names the value of one row. */
export function withoutValues(code: string): Readonly<Record<string, string>> {
  // Cast: looked up by a code that comes as data.
  const sentence = (importTexts.en.problem as Readonly<Record<string, string | undefined>>)[code] ?? '';
  return Object.fromEntries([...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => [name, '…']));
}
