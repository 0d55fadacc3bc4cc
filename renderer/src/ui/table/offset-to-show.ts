/** What is seen of a table whose rows are of one height; pixels. */
export interface TableView {
  /** How far it is scrolled. */
  readonly top: number;
  /** Room for rows between head and foot. */
  readonly room: number;
  readonly rowHeight: number;
}

/**
 * How far to scroll so that a row is seen whole, and no row stands half below the head; null = it is seen as it is.
 * The shortest way: rows above come in at the head, rows below at the foot.
 */
export function offsetToShow(index: number, { top, room, rowHeight }: TableView): number | null {
  const start = index * rowHeight;
  const end = start + rowHeight;
  if (start < top) return start;
  if (end <= top + room) return null;
  return Math.min(start, Math.ceil((end - room) / rowHeight) * rowHeight);
}
