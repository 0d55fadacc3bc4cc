import type { CellValue, TableColumn } from './column';

/** Heading line and one line a row, as spreadsheets paste it; tabs and line breaks inside a cell become spaces. */
export function toTsv<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const line = (cells: readonly CellValue[]): string => cells.map(plain).join('\t');
  return [
    line(columns.map((c) => c.title)),
    ...rows.map((row) => line(columns.map((c) => (c.copy ? c.copy(row) : c.value(row))))),
  ].join('\n');
}

/** A pasted cell that begins like a formula, full-width signs included, would be run as one; an apostrophe keeps it text. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

function plain(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replaceAll(/[\t\r\n]+/gu, ' ');
  return FORMULA.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
}
