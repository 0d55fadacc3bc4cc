/** Where a key takes the row cursor; null when the key is none of the table's. @param cursor -1 = on no row yet */
export function cursorAfter(key: string, cursor: number, count: number, page: number): number | null {
  const last = count - 1;
  if (last < 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, cursor + 1);
    case 'ArrowUp':
      return Math.max(0, cursor - 1);
    case 'PageDown':
      return Math.min(last, Math.max(0, cursor) + page);
    case 'PageUp':
      return Math.max(0, cursor - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
