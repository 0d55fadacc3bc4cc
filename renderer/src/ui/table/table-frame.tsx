import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type ReactNode, useCallback, useEffect, useId, useRef } from 'react';
import { gridTemplate, totalWidth } from './column';
import { HeaderRow } from './header-row';
import { TableBody } from './table-body';
import { offsetToShow } from './offset-to-show';
import type { TableFrameProps } from './table-frame-props';
import { TableRow } from './table-row';
import styles from './table.module.css';
import { useCursorInView } from './use-cursor-in-view';
import { useMarkedInView } from './use-marked-in-view';
import { useTableKeys } from './use-table-keys';

const ROW_HEIGHT = 26;

/** Virtual table with sticky head and foot: one tab stop, arrows move, Enter activates. */
export function TableFrame<Row>(props: TableFrameProps<Row>): ReactNode {
  const { columns, count, rowKey, pinned = [], rowHeight = ROW_HEIGHT, onHover, onRange } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items.at(0)?.index ?? 0, items.at(-1)?.index ?? -1];
  useEffect(() => onRange?.(first, last), [onRange, first, last]);

  const ownHover = useRef<string | null>(null);
  const hover = useCallback(
    (row: Row | null) => {
      ownHover.current = row === null ? null : rowKey(row);
      onHover?.(row);
    },
    [onHover, rowKey],
  );
  const show = (index: number): void => {
    if (!scroller.current) return;
    const { scrollTop, clientHeight } = scroller.current;
    // Head and foot stand over the rows.
    const room = clientHeight - (1 + pinned.length) * ROW_HEIGHT;
    const offset = offsetToShow(index, { top: scrollTop, room, rowHeight });
    if (offset !== null) virtualizer.scrollToOffset(offset);
  };
  useMarkedInView(props, ownHover, show);
  useCursorInView(props.cursor?.index ?? -1, show);
  const keys = useTableKeys(props, last - first, show);
  const template = gridTemplate(columns);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={count + 1}
      aria-activedescendant={keys.cursor >= 0 ? `${id}-${keys.cursor}` : undefined}
      tabIndex={0}
      className={styles.frame}
      data-testid={props.testId}
      onKeyDown={keys.onKeyDown}
      onMouseLeave={() => hover(null)}
      onBlur={keys.leave}
    >
      <div className={styles.content} style={{ minWidth: totalWidth(columns) }}>
        <HeaderRow columns={columns} template={template} sort={props.sort} onSort={props.onSort} />
        {count === 0 && <div className={styles.empty}>{props.empty}</div>}
        <div className={styles.body} style={{ height: virtualizer.getTotalSize(), ...heightOf(rowHeight) }}>
          <TableBody
            {...props}
            id={id}
            items={items}
            template={template}
            cursor={keys.cursor}
            onPick={props.cursor?.onMove}
            onHover={hover}
          />
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

/** Cast: React's styles know no variables. */
function heightOf(rowHeight: number): CSSProperties {
  return { '--row-height': `${rowHeight}px` } as CSSProperties;
}
