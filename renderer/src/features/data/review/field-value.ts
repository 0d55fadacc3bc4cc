import type { ImportFieldInfo } from '@shared/contract/imports';
import { splitPeriod } from '@shared/importing/periods/period-field';
import type { Format } from '@/i18n/format';
import type { Translate } from '@/i18n/use-t';

interface Deps {
  readonly t: Translate;
  readonly format: Format;
  readonly fields: readonly ImportFieldInfo[];
}

/** A value as a person reads it, by the type of its field. */
export function fieldValue(field: string, value: string | number | null, { t, format, fields }: Deps): string {
  if (value === null || value === '' || value === '[]') return t('review.empty');
  const type = fields.find(({ id }) => splitPeriod(id).field === field)?.type;
  if (type === 'boolean') return t(value === 1 ? 'review.yes' : 'review.no');
  if (type === 'tags' && typeof value === 'string') return tagsOf(value);
  if (typeof value === 'string') return value;
  if (type === 'percent') return format.percent(value, 1);
  // Money stands in the file and in the workspace in whole units.
  if (type === 'money') return format.money(value * 100);
  return type === 'number' && Number.isInteger(value) ? format.integer(value) : String(value);
}

function tagsOf(value: string): string {
  try {
    const tags: unknown = JSON.parse(value);
    return Array.isArray(tags) ? tags.join(', ') : value;
  } catch {
    return value;
  }
}
