import { basename } from 'node:path';
import type { Delimiter, Encoding, ImportOptions } from '@shared/contract/imports';
import { DomainError } from '@shared/model/result';
import { type CsvRow, csvRows } from './csv-rows';
import { detectDelimiter } from './detect-delimiter';
import { detectEncoding } from './detect-encoding';
import { sizeOf } from './file-chunks';

/** A file opened as a table: how it is written, its headers, and its rows as often as they are asked for. */
export interface Source {
  readonly fileName: string;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly size: number;
  readonly headers: readonly string[];
  /** Those below the headers. */
  rows(): Iterable<CsvRow>;
}

/** @throws DomainError `import.noHeader` and those of reading */
export function openSource(path: string, options: Pick<ImportOptions, 'encoding' | 'delimiter'>): Source {
  const size = sizeOf(path);
  const encoding = options.encoding ?? detectEncoding(path);
  const delimiter = options.delimiter ?? detectDelimiter(path, encoding);
  const first = firstRow(csvRows(path, encoding, delimiter));
  if (!first) throw new DomainError('import.noHeader', { file: basename(path) });
  return {
    fileName: basename(path),
    encoding,
    delimiter,
    size,
    headers: withoutTrailingBlanks(first.cells.map((cell) => cell.trim())),
    *rows() {
      for (const row of csvRows(path, encoding, delimiter)) if (row.number > first.number) yield row;
    },
  };
}

/** Spreadsheets save empty columns at the right of the table. */
function withoutTrailingBlanks(headers: readonly string[]): readonly string[] {
  return headers.slice(0, headers.findLastIndex((h) => h !== '') + 1);
}

function firstRow(rows: Iterable<CsvRow>): CsvRow | undefined {
  // Leaving the loop closes the file; a bare next() would not.
  for (const row of rows) return row;
  return undefined;
}
