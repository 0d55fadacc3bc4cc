import { note } from '@shared/importing/cell';
import type { Flaw } from '@shared/importing/flaw';
import type { Source, SourceRow } from './source';

const MARKS = new Set([
  '同上',
  '同前',
  '〃',
  '″',
  '"',
  '”',
  ',,',
  '，，',
  'ditto',
  'Ditto',
  'do.',
  '(同上)',
  '（同上）',
]);
const LONGEST = 5;

/** 同上 and 〃 stand for the cell above, which is said of each. */
export function withDittoMarks(source: Source): Source {
  return {
    ...source,
    *rows() {
      let above: readonly string[] = [];
      for (const row of source.rows()) {
        const read = holdsMark(row.cells) ? spelledOut(row, above) : row;
        above = read.cells;
        yield read;
      }
    },
  };
}

/** Asked of every row of every file. */
function holdsMark(cells: readonly string[]): boolean {
  for (const cell of cells) if (isMark(cell)) return true;
  return false;
}

const [ZERO, NINE] = [48, 57];

function isMark(cell: string): boolean {
  if (cell.length === 0 || cell.length > LONGEST) return false;
  const first = cell.charCodeAt(0);
  return (first < ZERO || first > NINE) && MARKS.has(cell);
}

function spelledOut(row: SourceRow, above: readonly string[]): SourceRow {
  const flaws: Flaw[] = [];
  const cells = row.cells.map((cell, column) => {
    const value = above[column] ?? '';
    if (!isMark(cell) || value === '') return cell;
    flaws.push({ column, severity: 'warning', ...note('sameAsAbove', { value }) });
    return value;
  });
  return flaws.length === 0 ? row : { ...row, cells, flaws: [...row.flaws, ...flaws] };
}
