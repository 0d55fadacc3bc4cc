import { sizeOf } from '../file-chunks';
import type { Origin, SourceOptions } from '../source';
import type { Table } from '../table';
import { openCsv } from './csv/csv-table';
import { openGeoJson } from './geojson/geojson-table';
import { kindOfFile } from './kind-of-file';
import { openXlsx } from './xlsx/xlsx-table';

/** The file as a table, by what is in it; its name is not asked. @throws DomainError those of opening and reading */
export function openTable(origin: Origin, options: SourceOptions): Table {
  if (origin.pasted !== undefined) return openCsv(origin, options);
  sizeOf(origin.path);
  const kind = kindOfFile(origin.path);
  if (kind === 'zip') return openXlsx(origin.path, options.sheet);
  return kind === 'json' ? openGeoJson(origin.path, options) : openCsv(origin, options);
}
