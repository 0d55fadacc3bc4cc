/** The first of many rows, without reading on. */
export function leadingRows<T>(rows: Iterable<T>, most: number): T[] {
  const found: T[] = [];
  for (const row of rows) {
    if (found.push(row) === most) break;
  }
  return found;
}

/** Both headings say so already: most of the filled cells only must not speak against it. */
const MOST = 0.5;

export function holdsMostly(
  rows: readonly { readonly cells: readonly string[] }[],
  column: number,
  holds: (cells: readonly string[]) => boolean,
): boolean {
  const filled = rows.filter(({ cells }) => (cells[column] ?? '').trim() !== '');
  const held = filled.filter(({ cells }) => holds(cells)).length;
  return held > 0 && held >= filled.length * MOST;
}
