import type { ColumnMapping } from '../contract/imports';
import { fail, ok, type Result } from '../model/result';
import { note } from './cell';
import type { ImportField } from './field';
import { foldHeader } from './fold';
import type { ProblemLog } from './problem-log';

/**
 * A mapping chosen by hand, completed with null for fields it does not name.
 * Problems: `import.mappingUnknownField`, `import.mappingNoColumn`, `import.mappingTwice` (two fields on one column).
 */
export function checkMapping(
  mapping: ColumnMapping,
  fields: readonly ImportField[],
  columnCount: number,
): Result<ColumnMapping> {
  const taken = new Map<number, string>();
  for (const [field, column] of Object.entries(mapping)) {
    if (!fields.some((f) => f.id === field)) return fail('import.mappingUnknownField', { field });
    if (column === null) continue;
    if (column >= columnCount) return fail('import.mappingNoColumn', { field, column });
    const other = taken.get(column);
    if (other !== undefined) return fail('import.mappingTwice', { field, other });
    taken.set(column, field);
  }
  return ok(Object.fromEntries(fields.map((f) => [f.id, mapping[f.id] ?? null])));
}

/** Notes what is missing or doubtful about the file's columns. @returns whether every required field has its column */
export function noteColumns(
  headers: readonly string[],
  fields: readonly ImportField[],
  mapping: ColumnMapping,
  log: ProblemLog,
): boolean {
  const missing = fields.filter((f) => f.required && mapping[f.id] === null);
  for (const field of missing) log.add(0, '', '', note('requiredColumn', { field: field.id }), 'error');
  const seen = new Set<string>();
  for (const header of headers) {
    const folded = foldHeader(header);
    if (folded !== '' && seen.has(folded)) log.add(0, header, '', note('duplicateHeader'), 'warning');
    seen.add(folded);
  }
  return missing.length === 0;
}

/** Names a file's shape, so that columns chosen once are found again for the next file of the same make. */
export function headerShape(headers: readonly string[]): string {
  return headers.map(foldHeader).join('|');
}
