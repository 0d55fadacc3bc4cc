import type { ReactNode } from 'react';
import type { SortBy, TableColumn } from './column';

export interface TableFrameProps<Row> {
  readonly label: string;
  readonly testId: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly count: number;
  /** undefined while a row is still on its way. */
  rowAt(index: number): Row | undefined;
  rowKey(row: Row): string;
  readonly sort: SortBy | null;
  onSort(id: string): void;
  onActivate?(row: Row): void;
  onHover?(row: Row | null): void;
  /** Given, the table's owner keeps the row under the keyboard: a click moves there, Enter or a double click activates. */
  readonly cursor?: RowCursor;
  /** Key of the chosen row. */
  readonly selected?: string | null;
  /** Key of a row pointed at from elsewhere; brought into view. */
  readonly marked?: string | null;
  /** Of every row, for cells of more than one line; 26 otherwise. */
  readonly rowHeight?: number;
  /** Rows that stay at the bottom: unassigned, totals. */
  readonly pinned?: readonly Row[];
  readonly empty?: ReactNode;
  /** Told which rows are on the screen, so that they can be fetched. */
  onRange?(first: number, last: number): void;
}

export interface RowCursor {
  /** -1 = on no row. */
  readonly index: number;
  onMove(index: number): void;
}
