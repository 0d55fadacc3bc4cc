import type { ColumnMapping } from '../contract/imports';
import type { SavedColumns } from '../contract/mappings';
import type { ImportField } from './field';
import { foldHeader } from './fold';
import { periodFigure } from './periods/header-pattern';
import { inPeriod, splitPeriod } from './periods/period-field';
import { readPeriodHeader } from './periods/period-header';

/** What of a mapping is kept under a name. */
export function savedColumns(mapping: ColumnMapping, headers: readonly string[]): SavedColumns {
  const entries = Object.entries(mapping).flatMap(([field, column]) => {
    if (column === null) return [];
    const heading = headers[column] ?? '';
    return [[field, { heading, nth: placesOf(heading, headers).indexOf(column) }] as const];
  });
  return Object.fromEntries(entries);
}

export interface AppliedMapping {
  readonly mapping: ColumnMapping;
  /** Headings the file does not have. */
  readonly missing: readonly string[];
}

/**
 * The mapping for a file with these headers; fields whose column it lacks come away empty. Where the mapping has a column a
 * period, columns of the same figure for other periods are taken likewise.
 */
export function applySaved(
  columns: SavedColumns,
  headers: readonly string[],
  fields: readonly Pick<ImportField, 'id'>[],
): AppliedMapping {
  const mapping: ColumnMapping = Object.fromEntries(fields.map(({ id }) => [id, null]));
  const missing: string[] = [];
  for (const { id } of fields) {
    const saved = columns[id];
    if (saved === undefined) continue;
    const column = placesOf(saved.heading, headers)[saved.nth];
    if (column === undefined) missing.push(saved.heading);
    else mapping[id] = column;
  }
  addPeriods(mapping, columns, headers);
  return { mapping, missing };
}

/** A year that has come since: its column holds what those of the years before it hold. */
function addPeriods(mapping: ColumnMapping, columns: SavedColumns, headers: readonly string[]): void {
  const fieldOf = new Map<string, string>();
  for (const [id, { heading }] of Object.entries(columns)) {
    const [{ field, period }, figure] = [splitPeriod(id), periodFigure(heading)];
    if (period !== null && figure !== null) fieldOf.set(figure, field);
  }
  const taken = new Set(Object.values(mapping));
  for (const [column, header] of headers.entries()) {
    const read = readPeriodHeader(header);
    const field = read ? fieldOf.get(foldHeader(read.figure)) : undefined;
    if (!read || field === undefined || taken.has(column)) continue;
    const id = inPeriod(field, read.period);
    if (mapping[id] === null) mapping[id] = column;
  }
}

function placesOf(heading: string, headers: readonly string[]): number[] {
  const folded = foldHeader(heading);
  // A blank heading tells nothing apart: there the place counts.
  if (folded === '') return headers.map((header, i) => (foldHeader(header) === '' ? i : -1));
  return headers.flatMap((header, i) => (foldHeader(header) === folded ? [i] : []));
}
