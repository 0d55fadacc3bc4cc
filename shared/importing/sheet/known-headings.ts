import { IMPORT_KINDS } from '../../contract/imports';
import { importFields } from '../field-list';
import { foldHeader, withoutBrackets } from '../fold';

let known: ReadonlySet<string> | null = null;

/** Whether a cell is word for word what some field of some kind of file is called. */
export function isHeading(cell: string): boolean {
  known ??= new Set(
    IMPORT_KINDS.flatMap((kind) => importFields(kind).flatMap((field) => field.synonyms.map(foldHeader))),
  );
  const folded = foldHeader(withoutBrackets(cell));
  return folded !== '' && known.has(folded);
}
