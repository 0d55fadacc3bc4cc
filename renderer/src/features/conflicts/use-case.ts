import { useEffect, useState } from 'react';
import type { ConflictCase } from '@shared/contract/conflicts';
import { ApiError, api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** The chosen case in full; null while it is on its way. @param turn asks again when it changes */
export function useCase(key: string | null, turn: number): ConflictCase | null {
  const { plan } = useOpened();
  const planId = plan.meta.id;
  const [found, setFound] = useState<ConflictCase | null>(null);
  useEffect(() => {
    if (key === null) return;
    let stale = false;
    api('conflicts.case', { planId, key }).then(
      (one) => !stale && setFound(one),
      // Settled a moment ago: the list is being read again and will choose another.
      (error: unknown) => !stale && !isGone(error) && notifyFailure('conflicts.failed.read', error),
    );
    return () => {
      stale = true;
    };
  }, [planId, key, turn]);
  return key !== null && found?.conflict.key === key ? found : null;
}

function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'conflicts.gone';
}
