/**
 * Tells of the first of many changes at once and of the rest together: a person who places one account after the other must
 * not have every plan counted anew for each.
 * @param wait milliseconds between two tellings
 */
export function coalesced(tell: () => void, wait: number): () => void {
  let pending = false;
  let timer: NodeJS.Timeout | null = null;
  const next = (): void => {
    timer = null;
    if (pending) now();
  };
  function now(): void {
    pending = false;
    tell();
    timer = setTimeout(next, wait);
    // A window that is gone needs no telling.
    timer.unref();
  }
  return () => {
    if (timer === null) now();
    else pending = true;
  };
}
