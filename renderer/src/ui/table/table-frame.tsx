import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { gridTemplate, type SortBy, type TableColumn, totalWidth } from './column';
import { cursorAfter } from './cursor';
import { HeaderRow } from './header-row';
import { TableRow } from './table-row';
import styles from './table.module.css';

export const ROW_HEIGHT = 26;

interface Props<Row> {
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
  /** Key of the chosen row. */
  readonly selected?: string | null;
  /** Key of a row pointed at from elsewhere; brought into view. */
  readonly marked?: string | null;
  /** Rows that stay at the bottom: unassigned, totals. */
  readonly pinned?: readonly Row[];
  readonly empty?: ReactNode;
  /** Told which rows are on the screen, so that they can be fetched. */
  onRange?(first: number, last: number): void;
}

/** Virtual table with sticky head and foot: one tab stop, arrows move, Enter activates. */
export function TableFrame<Row>(props: Props<Row>): ReactNode {
  const { columns, count, rowAt, rowKey, pinned = [], onActivate, onHover, onRange } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(-1);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    scrollPaddingStart: ROW_HEIGHT + 4,
    scrollPaddingEnd: pinned.length * ROW_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items.at(0)?.index ?? 0, items.at(-1)?.index ?? -1];
  useEffect(() => onRange?.(first, last), [onRange, first, last]);
  useMarkedInView(props, (index) => virtualizer.scrollToIndex(index));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const row = rowAt(cursor);
    if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) {
      event.preventDefault();
      onActivate?.(row);
      return;
    }
    const page = Math.max(1, last - first - 12);
    const next = cursorAfter(event.key, cursor, count, page);
    if (next === null) return;
    event.preventDefault();
    setCursor(next);
    virtualizer.scrollToIndex(next);
    onHover?.(rowAt(next) ?? null);
  }

  const template = gridTemplate(columns);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={count + 1}
      aria-activedescendant={cursor >= 0 ? `${id}-${cursor}` : undefined}
      tabIndex={0}
      className={styles.frame}
      data-testid={props.testId}
      onKeyDown={onKeyDown}
      onMouseLeave={() => onHover?.(null)}
      onBlur={() => setCursor(-1)}
    >
      <div className={styles.content} style={{ minWidth: totalWidth(columns) }}>
        <HeaderRow columns={columns} template={template} sort={props.sort} onSort={props.onSort} />
        {count === 0 && props.empty}
        <div className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const row = rowAt(item.index);
            const key = row === undefined ? null : rowKey(row);
            return (
              <TableRow
                key={key ?? `pending-${item.index}`}
                id={`${id}-${item.index}`}
                index={item.index}
                row={row}
                rowName={key}
                columns={columns}
                template={template}
                top={item.start}
                cursor={item.index === cursor}
                selected={key !== null && key === props.selected}
                marked={key !== null && key === props.marked}
                onActivate={onActivate}
                onHover={onHover}
              />
            );
          })}
        </div>
        {pinned.length > 0 && (
          <div className={styles.foot}>
            {pinned.map((row) => (
              <TableRow
                key={rowKey(row)}
                rowName={rowKey(row)}
                row={row}
                columns={columns}
                template={template}
                pinned
              />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

/** A row pointed at from elsewhere is brought into view, without taking the focus. */
function useMarkedInView<Row>(props: Props<Row>, show: (index: number) => void): void {
  const { marked, count, rowAt, rowKey } = props;
  const latest = useRef({ count, rowAt, rowKey, show });
  latest.current = { count, rowAt, rowKey, show };
  useEffect(() => {
    if (!marked) return;
    const { count: rows, rowAt: at, rowKey: keyOf, show: reveal } = latest.current;
    for (let i = 0; i < rows; i++) {
      const row = at(i);
      if (row !== undefined && keyOf(row) === marked) return reveal(i);
    }
  }, [marked]);
}
