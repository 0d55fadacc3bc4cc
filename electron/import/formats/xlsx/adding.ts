import { columnOf, rowOf } from './cell-place';

const SUM = /^\s*(?:_xlfn\.)?sum\(\s*(\$?[a-z]{1,3}\$?\d+)\s*:\s*(\$?[a-z]{1,3}\$?\d+)\s*\)\s*$/iu;

/** Whether a formula adds up cells above its own, as those in rows of totals do. */
export function isAdding(formula: string, row: number, column: number): boolean {
  if (/^\s*(?:subtotal|aggregate)\(/iu.test(formula)) return true;
  const sum = SUM.exec(formula);
  if (!sum) return false;
  const [, from, to] = sum;
  // A sum across the row is a figure of its own; one over another column is a running total.
  return columnOf(from) === column && columnOf(to) === column && rowOf(from) < rowOf(to) && rowOf(to) < row;
}
