import type { FileHandle } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from '@shared/exporting/table';

const ROWS_A_CHUNK = 1_000;
/** Excel reads UTF-8 only with this before it. */
const MARK = '\ufeff';

/** One table as CSV: comma, CRLF, texts that could be taken for formulas escaped, figures as plain numbers. */
export async function writeCsv(file: FileHandle, table: Table, onRow: () => void): Promise<void> {
  await file.appendFile(MARK + toText([table.columns.map((c) => c.heading)]));
  let rows: (string | number | null)[][] = [];
  for (const row of table.rows()) {
    rows.push(row.map(plain));
    onRow();
    if (rows.length < ROWS_A_CHUNK) continue;
    await file.appendFile(toText(rows));
    rows = [];
  }
  await file.appendFile(toText(rows));
}

function plain(cell: Cell): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

function toText(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.length === 0 ? '' : stringify([...rows], { escape_formulas: true, record_delimiter: 'windows' });
}
