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
