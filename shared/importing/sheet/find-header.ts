import type { HeaderRows } from '../../contract/imports';
import { guessKind } from '../guess-kind';
import { namesColumnsRatherThan } from './names-columns';
import { filledCells, isDataLike, type Merge, type SheetRow, widthOf } from './sheet-rows';

/** Rows a header may have; more are taken for data. */
const MOST_ROWS = 4;
/** Lines that may stand above it. */
const TITLES = 5;

/**
 * The rows that name the columns: the first that fills a good part of the table's width, with those below it that merged
 * cells (or the gaps they leave in a text file) tie to it. Titles and dates of export stand above; they fill a cell or two.
 * @param top first rows that are not blank @returns null when there is none
 */
export function findHeader(top: readonly SheetRow[], merges: readonly Merge[]): HeaderRows | null {
  const start = startOf(top, merges);
  if (start === null) return null;
  const { number } = top[start];
  const last = merges.length > 0 ? lastByMerges(top, start, merges) : lastByGaps(top, start);
  return { first: number, last };
}

function startOf(top: readonly SheetRow[], merges: readonly Merge[]): number | null {
  const filled = top.map(filledCells);
  const width = Math.max(0, ...filled);
  if (width === 0) return null;
  const start = knownFrom(
    top,
    filled.findIndex((count) => count * 3 > width),
  );
  const above = top[start - 1];
  return above !== undefined && isGroupRow(above, top[start], merges, width) ? start - 1 : start;
}

/** A row that names the columns of some kind of data beats one above it that names none: titles of narrow tables look like headers. */
function knownFrom(top: readonly SheetRow[], start: number): number {
  if (start < 0 || guessKind(top[start].cells.slice(0, 200)) !== null) return start;
  const below = top.slice(start + 1, start + TITLES + 1);
  const known = below.findIndex((row) => namesColumnsRatherThan(row, top[start]));
  return known < 0 ? start : start + 1 + known;
}

/** Names of groups of columns directly above their names, as against a title. */
function isGroupRow(row: SheetRow, below: SheetRow, merges: readonly Merge[], width: number): boolean {
  if (below.number !== row.number + 1) return false;
  const spans = merges.filter((m) => m.firstRow === row.number && m.lastColumn > m.firstColumn);
  if (merges.length > 0) return spans.some((m) => (m.lastColumn - m.firstColumn + 1) * 5 < width * 4);
  return (row.cells[0] ?? '').trim() === '' && !row.cells.some(isDataLike);
}

function lastByMerges(top: readonly SheetRow[], start: number, merges: readonly Merge[]): number {
  const first = top[start].number;
  let last = first;
  for (let row = first; row <= last; row++) {
    for (const m of merges) {
      if (m.firstRow !== row) continue;
      // A group of columns needs their names below it; a cell merged downwards ends with the header.
      const reach = m.lastColumn > m.firstColumn ? m.lastRow + 1 : m.lastRow;
      if (reach - first < MOST_ROWS) last = Math.max(last, reach);
    }
  }
  const rows = top.filter((row) => row.number > first && row.number <= last);
  // Data merged from the first row on is no header.
  return rows.some((row) => row.cells.filter((cell) => cell.trim() !== '').every(isDataLike)) ? first : last;
}

/** A text file keeps of merged cells the gaps beside and below them. */
function lastByGaps(top: readonly SheetRow[], start: number): number {
  const [names, below] = [top[start], top[start + 1]];
  if (below?.number !== names.number + 1 || below.cells.some(isDataLike)) return names.number;
  if (isUnits(below)) return below.number;
  const width = Math.max(widthOf(names), widthOf(below));
  const inGroup = groupedColumns(names, width);
  if (!inGroup.includes(true)) return names.number;
  // Below a group its columns are named, all of them; below a name that stands alone there is nothing.
  const fits = inGroup.every((grouped, column) => ((below.cells[column] ?? '').trim() !== '') === grouped);
  return fits ? below.number : names.number;
}

const IN_BRACKETS = /^[([（【].{1,10}[)\]）】]$/u;

/** A row of what figures are in: （亿元） | （户）. */
function isUnits({ cells }: SheetRow): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => IN_BRACKETS.test(cell));
}

/** Columns under a name with gaps at its right, and those gaps; leading gaps belong to a group of their own. */
function groupedColumns({ cells }: SheetRow, width: number): readonly boolean[] {
  const blank = Array.from({ length: width }, (_, column) => (cells[column] ?? '').trim() === '');
  return blank.map((gap, column) => gap || (blank[column + 1] ?? false));
}
