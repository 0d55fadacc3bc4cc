import { type RefObject, useEffect, useRef } from 'react';
import type { TableFrameProps } from './table-frame-props';

/**
 * Brings a row pointed at from elsewhere (the map) into view, without taking the focus.
 * @param ownHover key under the mouse in this very table: moving that row would pull it away from the hand
 */
export function useMarkedInView<Row>(
  { marked, count, rowAt, rowKey }: Pick<TableFrameProps<Row>, 'marked' | 'count' | 'rowAt' | 'rowKey'>,
  ownHover: RefObject<string | null>,
  show: (index: number) => void,
): void {
  const latest = useRef({ count, rowAt, rowKey, show });
  latest.current = { count, rowAt, rowKey, show };
  useEffect(() => {
    if (!marked || marked === ownHover.current) return;
    const now = latest.current;
    for (let i = 0; i < now.count; i++) {
      const row = now.rowAt(i);
      if (row !== undefined && now.rowKey(row) === marked) {
        now.show(i);
        return;
      }
    }
  }, [marked, ownHover]);
}
