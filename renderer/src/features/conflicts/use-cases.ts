import { useEffect, useRef, useState } from 'react';
import type { ConflictFilter, ConflictRow, ConflictStatus } from '@shared/contract/conflicts';
import { api } from '@/app/api';
import { useConflicts } from '@/app/state/conflicts';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** Cases listed at once; those below come up as the ones above are dealt with. */
export const MOST = 1000;

interface Cases {
  readonly status: ConflictStatus | null;
  readonly rows: readonly ConflictRow[];
  readonly total: number;
  /** Counts up with every answer. */
  readonly turn: number;
}

/** The cases that match, read anew whenever the frame has learnt of a change. */
export function useCases(filter: ConflictFilter): Cases {
  const { plan } = useOpened();
  const planId = plan.meta.id;
  const status = useConflicts((s) => s.status);
  const [list, setList] = useState<Omit<Cases, 'status'>>({ rows: [], total: 0, turn: 0 });
  const latest = useRef(0);
  useEffect(() => {
    const asked = ++latest.current;
    api('conflicts.list', { planId, filter, offset: 0, limit: MOST }).then(
      (found) => asked === latest.current && setList((was) => ({ ...found, turn: was.turn + 1 })),
      (error: unknown) => asked === latest.current && notifyFailure('conflicts.failed.read', error),
    );
  }, [planId, filter, status]);
  return { status, ...list };
}
