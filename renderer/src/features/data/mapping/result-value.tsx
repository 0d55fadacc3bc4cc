import type { ReactNode } from 'react';
import type { ResultCell } from '@shared/contract/imports';
import { OPPORTUNITY_STATUSES } from '@shared/model/opportunity';
import { useUnitName } from '@/app/measured/use-unit-name';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';

const MINOR = 100;

/** A value as it will stand in the workspace, written as people of the language write it. */
export function ResultValue({ cell }: { readonly cell: ResultCell }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, index } = useOpened();
  const unitName = useUnitName();
  const { as, value } = cell;
  if (Array.isArray(value)) return format.list(as === 'unit' ? value.map(unitName) : value);
  if (typeof value === 'boolean') return t(value ? 'mapping.yes' : 'mapping.no');
  if (typeof value === 'number') {
    if (as === 'money') return format.money(value * MINOR);
    if (as === 'percent') return format.percent(value, 1);
    if (as === 'longitude' || as === 'latitude') return `${value}°`;
    return Number.isInteger(value) ? String(value) : format.decimal(value, 2);
  }
  if (value === '') return null;
  const status = cell.field === 'status' ? OPPORTUNITY_STATUSES.find((known) => known === value) : undefined;
  if (status !== undefined) return t(`accounts.related.status.${status}`);
  if (as === 'date') return format.date(value);
  // Times without a zone are kept as if in UTC, and shown as they stood.
  if (as === 'datetime') return `${format.date(value.slice(0, 10))} ${value.slice(11, 16)}`;
  if (as === 'rep') return named(value, index.rep.get(value), field.reps.name);
  if (as === 'unit') return index.unit.get(value) === undefined ? value : `${unitName(value)} ${value}`;
  return value;
}

function named(code: string, at: number | undefined, names: readonly string[]): string {
  // A rep who came by name has it for a code too.
  return at === undefined || names[at] === code ? code : `${names[at]} ${code}`;
}
