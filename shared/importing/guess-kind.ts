import { IMPORT_KINDS, type ImportKind } from '../contract/imports';
import { fieldsOf } from './periods/fields-of';
import { splitPeriod } from './periods/period-field';
import { matchHeaders } from './match-headers';

/**
 * Kind of file by its headers: of the kinds whose required fields are all there, the one that uses most columns; ties go to the
 * kind that fewest optional fields are missing from. null = none fits.
 */
export function guessKind(headers: readonly string[]): ImportKind | null {
  const fits = IMPORT_KINDS.flatMap((kind) => {
    const fields = fieldsOf(kind, headers);
    const mapping = matchHeaders(headers, fields);
    if (fields.some((f) => f.required && mapping[f.id] === null)) return [];
    // A figure counts once, in how many periods ever it comes.
    const used = new Set(fields.filter((f) => mapping[f.id] !== null).map((f) => splitPeriod(f.id).field)).size;
    return [{ kind, used, share: used / fields.length }];
  });
  fits.sort((a, b) => b.used - a.used || b.share - a.share);
  return fits[0]?.kind ?? null;
}
