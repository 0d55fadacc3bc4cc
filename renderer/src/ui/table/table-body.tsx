import type { VirtualItem } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import type { TableFrameProps } from './table-frame-props';
import { TableRow } from './table-row';

interface Props<Row>
  extends Pick<
    TableFrameProps<Row>,
    'columns' | 'rowAt' | 'rowKey' | 'selected' | 'marked' | 'onActivate' | 'onHover'
  > {
  readonly id: string;
  readonly items: readonly VirtualItem[];
  readonly template: string;
  readonly cursor: number;
  /** A click moves the cursor instead of activating the row. */
  readonly onPick?: ((index: number) => void) | undefined;
}

/** The rows on the screen, each in its place. */
export function TableBody<Row>(props: Props<Row>): ReactNode {
  const { items, rowAt, rowKey, selected, marked } = props;
  return items.map((item) => {
    const row = rowAt(item.index);
    const key = row === undefined ? null : rowKey(row);
    return (
      <TableRow
        key={key ?? `pending-${item.index}`}
        id={`${props.id}-${item.index}`}
        index={item.index}
        row={row}
        rowName={key}
        columns={props.columns}
        template={props.template}
        top={item.start}
        cursor={item.index === props.cursor}
        selected={key !== null && key === selected}
        marked={key !== null && key === marked}
        onPick={props.onPick}
        onActivate={props.onActivate}
        onHover={props.onHover}
      />
    );
  });
}
