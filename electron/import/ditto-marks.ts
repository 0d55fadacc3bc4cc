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
const NAMING = /name|account|company|customer|contact|名|客户|公司/iu;

/** 同上 and 〃 stand for the cell above, which is said of each. */
export function withDittoMarks(source: Source): Source {
  return {
    ...source,
    *rows() {
      const naming = new Set(source.headers.flatMap((header, at) => (NAMING.test(header) ? [at] : [])));
      let above: readonly string[] = [];
      for (const row of source.rows()) {
        const read = holdsMark(row.cells) ? spelledOut(row, above, naming) : row;
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

/** Somebody may be called Ditto. */
function isWord(cell: string): boolean {
  return /^\p{Script=Latin}/u.test(cell);
}

function spelledOut(row: SourceRow, above: readonly string[], naming: ReadonlySet<number>): SourceRow {
  const flaws: Flaw[] = [];
  const cells = row.cells.map((cell, column) => {
    const value = above[column] ?? '';
    if (!isMark(cell) || value === '' || (isWord(cell) && naming.has(column))) return cell;
    flaws.push({ column, severity: 'warning', ...note('sameAsAbove', { value }) });
    return value;
  });
  return flaws.length === 0 ? row : { ...row, cells, flaws: [...row.flaws, ...flaws] };
}
