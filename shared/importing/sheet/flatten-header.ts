import type { HeaderRows } from '../../contract/imports';
import type { Merge, SheetRow } from './sheet-rows';

/** Stands between the names of a column in a header of several rows: 销售额 / 2025. */
export const BETWEEN = ' / ';

/**
 * One name a column from a header of one or several rows: the names above it in their order, each once. A name merged over
 * several columns is said for each of them; in a text file it reaches over the gaps at its right.
 * @param rows those of the header
 */
export function flattenHeader(
  rows: readonly SheetRow[],
  merges: readonly Merge[],
  { last }: HeaderRows,
): readonly string[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const levels = rows.map((row) => {
    const texts = Array.from({ length: width }, (_, column) => oneLine(row.cells[column] ?? ''));
    return merges.length > 0
      ? overMerges(texts, row.number, merges)
      : row.number < last
        ? overGaps(texts, rows)
        : texts;
  });
  const names = Array.from({ length: width }, (_, column) => {
    const parts = levels.map((texts) => texts[column]).filter((text) => text !== '');
    return parts.filter((text, i) => text !== parts[i - 1]).join(BETWEEN);
  });
  // Spreadsheets save empty columns at the right of the table.
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

function overMerges(texts: readonly string[], row: number, merges: readonly Merge[]): readonly string[] {
  const filled = [...texts];
  for (const { firstRow, firstColumn, lastColumn } of merges) {
    if (firstRow === row) filled.fill(texts[firstColumn] ?? '', firstColumn, lastColumn + 1);
  }
  return filled;
}

function overGaps(texts: readonly string[], rows: readonly SheetRow[]): readonly string[] {
  const namedBelow = rows.at(-1)?.cells ?? [];
  let group = '';
  return texts.map((text, column) => {
    if (text !== '') group = text;
    else if ((namedBelow[column] ?? '').trim() === '') group = '';
    return text === '' ? group : text;
  });
}
