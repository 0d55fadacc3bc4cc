import { useEffect } from 'react';
import { useMapPicture } from './state/map-picture';
import { useSession } from './state/session';
import { useView } from './state/view';

/** Tells automation and screenshots that the first screen with data, map and all, has been painted. */
export function useReadyMark(): void {
  const status = useSession((s) => s.status);
  const onMap = useView((s) => s.page === 'map');
  const mapShown = useMapPicture((s) => s.shown);
  const drawn = status === 'closed' || (status === 'open' && (mapShown || !onMap));
  useEffect(() => {
    if (status !== 'open') useMapPicture.setState({ shown: false });
    if (!drawn) {
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
  }, [status, drawn]);
}
