import type { ColumnMapping, ImportOptions } from '@shared/contract/imports';
import { note } from '@shared/importing/cell';
import { headerShape } from '@shared/importing/check-mapping';
import { datumNamed } from '@shared/importing/datum';
import type { ProblemLog } from '@shared/importing/problem-log';
import { type Datum, DATUM_NAMES } from '@shared/model/datum';
import { readDatum } from '@electron/store/import-datum';
import type { Db } from '@electron/workspace/schema';
import type { Source } from './source';

/** What the file's positions are in: as asked for, as for the last file with these headers, as the headers say, else WGS 84. */
export async function chooseDatum(
  db: Db,
  source: Source,
  { kind, datum }: ImportOptions,
  mapping: ColumnMapping,
  log: ProblemLog,
): Promise<Datum> {
  if (datum !== null) return datum;
  const remembered = await readDatum(db, kind, headerShape(source.headers));
  if (remembered !== null) return remembered;
  const columns = [mapping.lng ?? mapping.homeLng, mapping.lat ?? mapping.homeLat];
  const headers = columns.flatMap((column) => (typeof column === 'number' ? [source.headers[column] ?? ''] : []));
  const named = datumNamed(headers);
  if (named !== null && named !== 'wgs84') {
    log.add(0, headers[0], '', note('datumByHeader', { datum: DATUM_NAMES[named] }), 'warning');
  }
  return named ?? 'wgs84';
}
