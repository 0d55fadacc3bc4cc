import type { SheetRow } from '@shared/importing/sheet/sheet-rows';

/** Rows of cells as text: cells apart by |, blank lines counting but left out. */
export function rowsOf(...lines: readonly string[]): SheetRow[] {
  return lines.flatMap((line, i) => (line === '' ? [] : [{ number: i + 1, cells: line.split('|') }]));
}
