import { useEffect, useState } from 'react';
import { UNASKED } from '@shared/model/unasked';
import { api, onEvent } from '@/app/api';
import { usePart } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** Begins to compare accounts for duplicates; what it finds comes to the desk by itself. */
export function compareAccounts(): Promise<void> {
  return api('duplicates.detect', { whole: false }).then(
    () => undefined,
    (error: unknown) => notifyFailure('duplicates.failed.detect', error),
  );
}

/**
 * Whoever opens the desk wants to know of duplicates too: what was never compared, or changed since, is compared then.
 * @returns whether nobody has compared the accounts yet and they are too many to begin unasked
 */
export function useCompared(): boolean {
  const file = usePart((o) => o.info.fileName);
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    let stale = false;
    const look = (begin: boolean): void => {
      api('duplicates.status', {}).then(
        (status) => {
          if (stale) return;
          const many = status.accounts > UNASKED;
          setWaits(status.scannedAt === null && many);
          if (begin && (status.scannedAt === null ? !many && status.accounts > 1 : status.stale > 0))
            void compareAccounts();
        },
        (error: unknown) => !stale && notifyFailure('duplicates.failed.read', error),
      );
    };
    look(true);
    const stop = onEvent('data.changed', ({ what }) => what.includes('duplicates') && look(false));
    return () => {
      stale = true;
      stop();
    };
  }, [file]);
  return waits;
}
