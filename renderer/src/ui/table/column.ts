import type { ReactNode } from 'react';
import { headingWidth } from './heading-width';

export type CellValue = string | number | null;

/** One column of a table: how it sorts, how it is drawn, and how it leaves as text. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** In place of the title in the heading, such as a glyph; the title stays for menus, copies and screen readers. */
  readonly heading?: ReactNode;
  /** What the figure is and from what; shown on hover of the heading. */
  readonly help?: string;
  /** Pixels; the least width when `grow` is set. */
  readonly width: number;
  readonly grow?: boolean;
  readonly align?: 'start' | 'end' | 'center';
  /** Sorts the rows; null comes last whichever way. */
  value(row: Row): CellValue;
  /** Goes to the clipboard in place of the value. */
  copy?(row: Row): CellValue;
  cell(row: Row): ReactNode;
  readonly sortable?: boolean;
  /** Whether filter text looks into this column. */
  readonly searchable?: boolean;
  /** A column without it is always shown. */
  readonly optional?: 'shown' | 'hidden';
  /** Where there is no room for all, columns of the highest rank go first; without one a column is of rank 0. */
  readonly rank?: number;
}

export interface SortBy {
  readonly id: string;
  readonly descending: boolean;
}

export function gridTemplate(columns: readonly TableColumn<never>[]): string {
  return columns.map((c) => (c.grow ? `minmax(${widthOf(c)}px, 1fr)` : `${widthOf(c)}px`)).join(' ');
}

export function totalWidth(columns: readonly TableColumn<never>[]): number {
  return columns.reduce((sum, c) => sum + widthOf(c), 0);
}

function widthOf({ width, title, heading }: TableColumn<never>): number {
  return heading === undefined ? Math.max(width, headingWidth(title)) : width;
}

/** Ids of the columns to show in so much room: those wanted, less the least important ones that do not fit. */
export function fittingColumns(columns: readonly TableColumn<never>[], room: number | null): ReadonlySet<string> {
  const wanted = columns.filter((c) => c.optional !== 'hidden');
  const shown = new Set(wanted.map((c) => c.id));
  if (room === null) return shown;
  let width = totalWidth(wanted);
  const leaving = wanted.filter((c) => c.optional === 'shown').toSorted((a, b) => (b.rank ?? 0) - (a.rank ?? 0));
  for (const column of leaving) {
    if (width <= room) break;
    shown.delete(column.id);
    width -= totalWidth([column]);
  }
  // A wide one that went may have left room for a narrow one that went before it.
  for (const column of leaving.toReversed()) {
    if (shown.has(column.id) || width + totalWidth([column]) > room) continue;
    shown.add(column.id);
    width += totalWidth([column]);
  }
  return shown;
}
