import type { Merge } from '@shared/importing/sheet/sheet-rows';
import type { TableRow } from '../../table';

/** Merges that hold more than one row, and so stand for cells left empty below their first. */
export function downward(merges: readonly Merge[]): readonly Merge[] {
  return merges.filter((merge) => merge.lastRow > merge.firstRow);
}

/**
 * Writes the text of cells merged downwards into each of their rows: a province drawn once beside ten customers is the
 * province of all ten. Only into empty cells, and only in rows that hold something else.
 * @param merges top to bottom
 */
export function* fillMerged(rows: Iterable<TableRow>, merges: readonly Merge[]): Generator<TableRow> {
  let next = 0;
  let active: { readonly merge: Merge; readonly text: string }[] = [];
  for (const row of rows) {
    active = active.filter(({ merge }) => merge.lastRow >= row.number);
    const cells = active.length > 0 ? [...row.cells] : row.cells;
    for (const { merge, text } of active) fill(cells, merge.firstColumn, text);
    for (; next < merges.length && merges[next].firstRow <= row.number; next++) {
      const merge = merges[next];
      const text = row.number === merge.firstRow ? (row.cells[merge.firstColumn] ?? '') : '';
      if (text !== '') active.push({ merge, text });
    }
    yield cells === row.cells ? row : { ...row, cells };
  }
}

function fill(cells: readonly string[], column: number, text: string): void {
  // Cast: a copy made above.
  const own = cells as string[];
  if ((own[column] ?? '').trim() !== '') return;
  while (own.length < column) own.push('');
  own[column] = text;
}
