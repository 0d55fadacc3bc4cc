import type { ImportFieldInfo } from '@shared/contract/imports';
import { splitPeriod } from '@shared/importing/periods/period-field';
import type { Format } from '@/i18n/format';
import type { UnitName } from '@/app/measured/use-unit-name';
import type { Translate } from '@/i18n/use-t';

interface Deps {
  readonly t: Translate;
  readonly format: Format;
  readonly fields: readonly ImportFieldInfo[];
  /** Name of a unit by its code; the code itself where there is none. */
  readonly unitName: UnitName;
}

/** A value as a person reads it, by the type of its field. */
export function fieldValue(field: string, value: string | number | null, deps: Deps): string {
  const { t, format, fields, unitName } = deps;
  if (value === null || value === '' || value === '[]') return t('review.empty');
  const type = fields.find(({ id }) => splitPeriod(id).field === field)?.type;
  if (type === 'boolean') return t(value === 1 ? 'review.yes' : 'review.no');
  if (type === 'tags' && typeof value === 'string') return tagsOf(value);
  if (typeof value === 'string') return field === 'unit' ? unitText(value, unitName) : value;
  if (type === 'percent') return format.percent(value, 1);
  // Money stands in the file and in the workspace in whole units.
  if (type === 'money') return format.money(value * 100);
  return type === 'number' && Number.isInteger(value) ? format.integer(value) : String(value);
}

/** What was found names a unit by its code, then in both languages. */
function unitText(value: string, unitName: UnitName): string {
  const [code] = value.split(' ', 1);
  const name = unitName(code);
  return name === code ? value : `${name} ${code}`;
}

function tagsOf(value: string): string {
  try {
    const tags: unknown = JSON.parse(value);
    return Array.isArray(tags) ? tags.join(', ') : value;
  } catch {
    return value;
  }
}
