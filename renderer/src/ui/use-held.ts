import { useEffect, useState } from 'react';

interface Held<T> {
  readonly value: T;
  /** To be called when the pointer goes down. */
  hold(): void;
}

/** A value that stays as it was while the pointer is down, and follows again once it is let go. */
export function useHeld<T>(now: T): Held<T> {
  const [kept, setKept] = useState<{ readonly value: T } | null>(null);
  const holding = kept !== null;
  useEffect(() => {
    if (!holding) return undefined;
    const release = (): void => setKept(null);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', release);
    return () => {
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
    };
  }, [holding]);
  return { value: kept === null ? now : kept.value, hold: () => setKept({ value: now }) };
}
