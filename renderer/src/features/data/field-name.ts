import type { ImportKind } from '@shared/contract/imports';
import { splitPeriod } from '@shared/importing/periods/period-field';
import type { TranslateCode } from '@/i18n/use-t';

/** A field as a person knows it; of a figure that has a column a period, with its period. */
export function importFieldName(kind: ImportKind, id: string, codeText: TranslateCode): string {
  const { field, period } = splitPeriod(id);
  const name = codeText('import.field', `${kind}.${field}`);
  return period === null ? name : `${name} ${period}`;
}
