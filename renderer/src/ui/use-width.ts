import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of an element in whole pixels, kept up to date; null before it is first laid out. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watcher.observe(current);
    setWidth(Math.floor(current.getBoundingClientRect().width));
    return () => watcher.disconnect();
  }, [element]);
  return width;
}
