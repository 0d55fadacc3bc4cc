import type { ImportKind } from '../contract/imports';
import { splitPeriod } from './periods/period-field';
import { importFieldTexts } from '../texts/import-fields';

/** A field as a person knows it; of a figure that has a column a period, with its period. */
export function importFieldName(locale: 'zh-CN' | 'en', kind: ImportKind, id: string): string {
  const { field, period } = splitPeriod(id);
  const names: Readonly<Record<string, string>> = importFieldTexts[locale].field[kind];
  const name = names[field] ?? field;
  return period === null ? name : `${name} ${period}`;
}
