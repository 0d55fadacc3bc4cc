import { isHeading } from './known-headings';
import type { SheetRow } from './sheet-rows';

const FEWEST = 3;
const MOST = 0.6;

/**
 * Whether a table is turned: its first column names the fields and every other column is a record.
 * @param top first rows that are not blank
 */
export function isTurned(top: readonly SheetRow[]): boolean {
  const names = top.filter(({ cells }) => isHeading(cells[0] ?? '')).length;
  if (names < FEWEST || names < top.length * MOST) return false;
  return !top.some(({ cells }) => cells.slice(1).some(isHeading));
}
