import type { ImportKind } from '@shared/contract/imports';
import type { TranslateCode } from '@/i18n/use-t';
import { importFieldName } from '../field-name';

/** Fields that a row has and no column of a file fills. */
const OWN = new Set(['deletedAt', 'placedBy']);

export function fieldName(kind: ImportKind, field: string, codeText: TranslateCode): string {
  return OWN.has(field)
    ? codeText('review.field', field)
    : importFieldName(kind === 'owners' ? 'accounts' : kind, field, codeText);
}
