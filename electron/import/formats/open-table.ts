import type { Origin, SourceOptions } from '../source';
import type { Table } from '../table';
import { openCsv } from './csv/csv-table';

/** The file as a table, by what is in it; its name is not asked. */
export function openTable(origin: Origin, options: SourceOptions): Table {
  return openCsv(origin, options);
}
