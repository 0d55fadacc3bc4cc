import { useEffect, useState } from 'react';
import { api, onEvent } from '@/app/api';

/** How many accounts wait for a place now. @param then how many the import has left without one; 0 asks nothing */
export function useUnplacedNow(then: number): number {
  const [now, setNow] = useState(then);
  useEffect(() => {
    if (then === 0) return undefined;
    let gone = false;
    const count = (): void => {
      api('placing.list', { show: 'unplaced' }).then(
        ({ counts }) => {
          if (!gone) setNow(counts.unplaced);
        },
        // The page it leads to says so.
        () => undefined,
      );
    };
    count();
    const stop = onEvent('data.changed', ({ what }) => {
      if (what.includes('accounts')) count();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [then]);
  return now;
}
