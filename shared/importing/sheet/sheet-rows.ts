/** One row of a sheet as it stands. */
export interface SheetRow {
  /** The first being 1; empty rows count. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** Cells drawn as one, rows from 1 and columns from 0, all four included; only the first of them holds the text. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export function filledCells(row: SheetRow): number {
  return row.cells.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
}

/** Columns up to the last filled cell. */
export function widthOf(row: SheetRow): number {
  return row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** A figure, a date or a share rather than a word; a year alone may head a column. */
export function isDataLike(cell: string): boolean {
  const text = cell.normalize('NFKC').trim();
  return /^[-+(]?[¥$€£]?\d[\d,.:/ -]*[)%]?$/u.test(text) && !/^(?:19|20)\d\d$/u.test(text);
}
