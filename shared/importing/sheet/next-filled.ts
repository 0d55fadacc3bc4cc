/** The first cell from here on that says something; -1 = none. */
export function nextFilled(cells: readonly string[], from: number): number {
  for (let i = from; i < cells.length; i++) if (cells[i].trim() !== '') return i;
  return -1;
}
