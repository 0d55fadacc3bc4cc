import type { ColumnMapping } from '../contract/imports';
import type { SavedColumns } from '../contract/mappings';
import type { ImportField } from './field';
import { foldHeader } from './fold';

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

/** The mapping for a file with these headers; fields whose column it lacks come away empty. */
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
  return { mapping, missing };
}

function placesOf(heading: string, headers: readonly string[]): number[] {
  const folded = foldHeader(heading);
  // A blank heading tells nothing apart: there the place counts.
  if (folded === '') return headers.map((header, i) => (foldHeader(header) === '' ? i : -1));
  return headers.flatMap((header, i) => (foldHeader(header) === folded ? [i] : []));
}
