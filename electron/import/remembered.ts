import type { ColumnMapping, ImportKind } from '@shared/contract/imports';
import { checkMapping, headerShape } from '@shared/importing/check-mapping';
import type { ImportField } from '@shared/importing/field';
import { foldHeader } from '@shared/importing/fold';
import { headerPattern } from '@shared/importing/periods/header-pattern';
import { splitPeriod } from '@shared/importing/periods/period-field';
import { applySaved, savedColumns } from '@shared/importing/saved-mapping';
import { type HeadersSeen, readHeadersSeen } from '@electron/store/imports';
import type { Db } from '@electron/workspace/schema';

export type Remembered = Pick<HeadersSeen, 'mapping' | 'moneyExponent'>;

/**
 * How the last file with these headers was read, as far as it still fits; else the last one with the same headers but for the
 * periods it has columns of: this year's column is read as last year's. null = none has come.
 */
export async function readRemembered(
  db: Db,
  kind: ImportKind,
  headers: readonly string[],
  fields: readonly ImportField[],
): Promise<Remembered | null> {
  const seen = await readHeadersSeen(db, kind);
  const shape = headerShape(headers);
  const same = seen.find((file) => file.headers === shape);
  const usable = (file: HeadersSeen, mapping: ColumnMapping): Remembered | null => {
    const checked = checkMapping(mapping, fields, headers.length);
    return checked.ok ? { mapping: checked.value, moneyExponent: file.moneyExponent } : null;
  };
  if (same) return usable(same, same.mapping);
  const folded = headers.map(foldHeader);
  const pattern = headerPattern(folded);
  const alike = seen.find(
    (file) => Object.keys(file.mapping).some(hasPeriod) && headerPattern(file.headers.split('|')) === pattern,
  );
  if (!alike) return null;
  const columns = savedColumns(alike.mapping, alike.headers.split('|'));
  return usable(alike, applySaved(columns, folded, fields).mapping);
}

function hasPeriod(field: string): boolean {
  return splitPeriod(field).period !== null;
}
