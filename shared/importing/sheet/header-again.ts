import { isHeading } from './known-headings';

/** A heading of one word may be a value: 客户, 城市. */
const FEWEST = 2;

/** Whether a row repeats the headings, as lists printed page by page do. */
export function isHeaderAgain(cells: readonly string[], headers: readonly string[]): boolean {
  if (cells[0]?.trim() !== headers[0]) return false;
  const filled = cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), at }]));
  return filled.length >= FEWEST && filled.every(({ cell, at }) => cell === headers[at]);
}

/** Whether a row below a gap names the columns of another table: nothing but headings, and others than those above. */
export function beginsAnotherTable(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length >= FEWEST && filled.every(isHeading);
}
