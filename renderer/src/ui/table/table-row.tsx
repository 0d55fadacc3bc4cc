import { memo, type ReactNode } from 'react';
import type { TableColumn } from './column';
import styles from './table.module.css';

interface Props<Row> {
  readonly row: Row | undefined;
  /** Stable key for tests; null while the row is on its way. */
  readonly rowName: string | null;
  readonly columns: readonly TableColumn<Row>[];
  readonly template: string;
  readonly id?: string;
  readonly index?: number;
  readonly top?: number;
  readonly cursor?: boolean;
  readonly selected?: boolean;
  readonly marked?: boolean;
  readonly pinned?: boolean;
  readonly onPick?: ((index: number) => void) | undefined;
  onActivate?(row: Row): void;
  onHover?(row: Row | null): void;
}

function Row<Row>(props: Props<Row>): ReactNode {
  const { row, index = -1, columns, template, top, onPick, onActivate, onHover } = props;
  const activate = (): void => {
    if (row !== undefined) onActivate?.(row);
  };
  return (
    <div
      role="row"
      id={props.id}
      aria-rowindex={props.index === undefined ? undefined : props.index + 2}
      aria-selected={props.pinned ? undefined : (props.selected ?? false)}
      className={props.pinned ? styles.pinnedRow : styles.row}
      data-row={props.rowName ?? undefined}
      data-cursor={props.cursor || undefined}
      data-marked={props.marked || undefined}
      data-clickable={onActivate && !onPick ? true : undefined}
      style={{ gridTemplateColumns: template, top }}
      onClick={onPick ? () => onPick(index) : activate}
      onDoubleClick={onPick ? activate : undefined}
      onMouseEnter={() => row !== undefined && onHover?.(row)}
    >
      {columns.map((column) => (
        <div key={column.id} role="gridcell" className={styles.cell} data-align={column.align ?? 'start'}>
          {row === undefined ? <span className={styles.pending} /> : shortened(column.cell(row))}
        </div>
      ))}
    </div>
  );
}

// memo loses the type parameter; the row's type is the caller's columns' type.
export const TableRow = memo(Row) as typeof Row;

/** Text that does not fit ends in dots: bare text beside other boxes would be cut through. */
function shortened(content: ReactNode): ReactNode {
  return typeof content === 'string' ? <span>{content}</span> : content;
}
