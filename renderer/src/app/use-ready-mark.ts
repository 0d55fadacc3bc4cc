import { useEffect } from 'react';
import { useSession } from './state/session';

/** Tells automation and screenshots that the first screen with data has been painted. */
export function useReadyMark(): void {
  const status = useSession((s) => s.status);
  useEffect(() => {
    if (status === 'loading') {
      delete document.documentElement.dataset.ready;
      return;
    }
    // The second frame begins after the first has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        document.documentElement.dataset.ready = 'true';
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [status]);
}
