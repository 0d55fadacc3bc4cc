import { type KeyboardEvent, useState } from 'react';
import { cursorAfter } from './cursor';
import type { TableFrameProps } from './table-frame-props';

interface TableKeys {
  /** Row under the keyboard; -1 = none. */
  readonly cursor: number;
  onKeyDown(event: KeyboardEvent): void;
  leave(): void;
}

/** Rows drawn ahead of the visible ones, above and below. */
const UNSEEN = 12;

type KeyProps<Row> = Pick<TableFrameProps<Row>, 'count' | 'rowAt' | 'onActivate' | 'onHover' | 'cursor'>;

/** @param drawn rows drawn now; a page is what of them is seen */
export function useTableKeys<Row>(
  { count, rowAt, onActivate, onHover, cursor: kept }: KeyProps<Row>,
  drawn: number,
  show: (index: number) => void,
): TableKeys {
  const [own, setOwn] = useState(-1);
  const cursor = kept ? Math.min(kept.index, count - 1) : own;

  function onKeyDown(event: KeyboardEvent): void {
    // Keys of a control inside a cell are that control's.
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const row = rowAt(cursor);
    if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) {
      event.preventDefault();
      onActivate?.(row);
      return;
    }
    const next = cursorAfter(event.key, cursor, count, Math.max(1, drawn - UNSEEN));
    if (next === null) return;
    event.preventDefault();
    if (kept) kept.onMove(next);
    else setOwn(next);
    show(next);
    onHover?.(rowAt(next) ?? null);
  }

  return { cursor, onKeyDown, leave: () => setOwn(-1) };
}
