import { useEffect, useRef } from 'react';

/** Keeps the row under the keyboard in view where its owner moves it. @param index -1 = on no row */
export function useCursorInView(index: number, show: (index: number) => void): void {
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    if (index >= 0) latest.current(index);
  }, [index]);
}
