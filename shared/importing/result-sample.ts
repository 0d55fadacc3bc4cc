import type { ImportKind, ResultCell, ResultRow } from '../contract/imports';
import type { Recipe } from './build/build';
import type { Conventions } from './conventions';
import type { ImportField } from './field';
import type { Flaw } from './flaw';
import type { Parsed } from './cell';
import type { References } from './references';
import { type Layout, Row } from './row';

/** A row that remembers what every field was read as. */
class TracedRow extends Row {
  readonly values = new Map<string, ResultCell['value']>();
  readonly kinds = new Map<string, ResultCell['as']>();

  override read<T>(
    field: string,
    reader: (text: string, conventions: Conventions) => Parsed<T>,
    isBlank: (text: string) => boolean,
  ): T | null {
    const value = super.read(field, reader, isBlank);
    if (isShowable(value)) this.values.set(field, value);
    return value;
  }

  override remembered<T>(
    field: string,
    reader: (text: string, conventions: Conventions) => Parsed<T>,
    isBlank: (text: string) => boolean,
  ): T | null {
    return this.read(field, reader, isBlank);
  }

  override resolved(
    field: string,
    as: 'rep' | 'account' | 'unit' | 'team' | 'text' | 'datetime',
    code: string | string[],
  ): void {
    this.values.set(field, code);
    this.kinds.set(field, as);
  }

  override found(field: string, value: string | number): void {
    this.values.set(field, value);
  }
}

function isShowable(value: unknown): value is ResultCell['value'] {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return false;
  return ['string', 'number', 'boolean'].includes(typeof value) || isListOfTexts(value);
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** A row of the source as far as the sample needs it. */
export interface SampledRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly flaws: readonly Flaw[];
}

/** What becomes of these rows, cell by cell: the very reading an import does, without writing. */
export function resultSample<K extends ImportKind>(
  rows: readonly SampledRow[],
  layout: Layout,
  fields: readonly ImportField[],
  recipe: Recipe<K>,
  references: References,
): ResultRow[] {
  return rows.map(({ number, cells, flaws }) => {
    const row = new TracedRow(layout, cells);
    // A row of totals is none, whatever its cells lack.
    const whole = flaws.find((flaw) => flaw.column === null && flaw.severity === 'error');
    if (whole) row.note('', whole, 'error');
    const record = whole ? null : recipe.build(row, references);
    const broken = record === null || flaws.some((flaw) => flaw.severity === 'error');
    return {
      row: number,
      outcome: broken ? 'rejected' : row.problems.length > 0 ? 'warned' : 'accepted',
      cells: fields.flatMap(({ id, type }) => {
        const value = row.values.get(id);
        return value === undefined ? [] : [{ field: id, as: row.kinds.get(id) ?? type, value }];
      }),
      unit: record !== null && 'unit' in record && typeof record.unit === 'string' ? record.unit : null,
      problems: row.problems.map(({ field, code, params, severity }) => ({
        field,
        code,
        params: { ...params },
        severity,
      })),
    };
  });
}
