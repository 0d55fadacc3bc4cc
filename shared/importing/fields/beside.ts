import type { ImportKind } from '../../contract/imports';
import type { ImportField } from '../field';
import { headerRank, PART_OF_HEADER } from '../match-headers';

const FORECAST = 'forecast category';

/** The fields of a kind in a file with these headings: beside its stage, what a sale is forecast as is no status of it. */
export function besideOthers(
  kind: ImportKind,
  headers: readonly string[],
  fields: readonly ImportField[],
): readonly ImportField[] {
  const stage = kind === 'opportunities' ? fields.find(({ id }) => id === 'stage') : undefined;
  if (!stage || !headers.some((header) => headerRank(header, stage) < PART_OF_HEADER)) return fields;
  return fields.map((field) =>
    field.id === 'status' ? { ...field, synonyms: field.synonyms.filter((name) => name !== FORECAST) } : field,
  );
}
