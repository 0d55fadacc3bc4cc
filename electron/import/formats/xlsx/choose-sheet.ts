import { guessKind } from '@shared/importing/guess-kind';
import { findHeader } from '@shared/importing/sheet/find-header';
import { flattenHeader } from '@shared/importing/sheet/flatten-header';
import { filledCells } from '@shared/importing/sheet/sheet-rows';
import type { TableRow } from '../../table';
import type { WorkbookSheet } from './workbook';

const LOOKED_AT = 12;
const ROWS = 12;

/**
 * The sheet somebody most likely means: the first visible one whose columns are known, else the first with a table of some
 * columns, else the first. Covers and explanations often stand before the data.
 */
export function chooseSheet(
  sheets: readonly WorkbookSheet[],
  rowsOf: (sheet: WorkbookSheet) => Iterable<TableRow>,
): WorkbookSheet | undefined {
  const visible = sheets.filter(({ hidden }) => !hidden);
  if (visible.length <= 1) return visible[0] ?? sheets[0];
  let withTable: WorkbookSheet | undefined;
  for (const sheet of visible.slice(0, LOOKED_AT)) {
    const top = firstRows(rowsOf(sheet));
    const header = findHeader(top, []);
    if (header === null) continue;
    const named = top.filter(({ number }) => number >= header.first && number <= header.last);
    if (guessKind(flattenHeader(named, [], header)) !== null) return sheet;
    if (top.length > 1 && filledCells(named[0]) > 1) withTable ??= sheet;
  }
  return withTable ?? visible[0];
}

function firstRows(rows: Iterable<TableRow>): TableRow[] {
  const top: TableRow[] = [];
  for (const row of rows) {
    top.push(row);
    if (top.length === ROWS) break;
  }
  return top;
}
