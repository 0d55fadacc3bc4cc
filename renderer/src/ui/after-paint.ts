import { useEffect, useState } from 'react';

/** Runs once the frame under way is on the screen; returns how to call it off. */
export function afterPaint(work: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * The value a frame later, for what may follow the figures of an edit. A deferred value of React's own is worked on before
 * that frame is painted.
 * @param first what stands in its place until then, when the component appears
 */
export function useAfterPaint<T>(value: T, first: T = value): T {
  const [shown, setShown] = useState(() => first);
  useEffect(() => (shown === value ? undefined : afterPaint(() => setShown(() => value))), [shown, value]);
  return shown;
}
