import { useCallback, useEffect, useRef, useState } from 'react';
import type { DuplicateFilter, DuplicateRow, DuplicateStatus } from '@shared/contract/duplicates';
import { api, onEvent } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** Pairs listed at once; those below come up as the ones above are dealt with. */
export const MOST = 1000;

export interface Duplicates {
  /** null until the first answer. */
  readonly status: DuplicateStatus | null;
  readonly rows: readonly DuplicateRow[];
  readonly total: number;
  reload(): Promise<void>;
}

/** Status and pairs of the open workspace, asked again whenever they or the plan change. */
export function useDuplicates(filter: DuplicateFilter): Duplicates {
  const { plan, field, settings } = useOpened();
  const planId = plan.meta.id;
  const [status, setStatus] = useState<DuplicateStatus | null>(null);
  const [list, setList] = useState<{ rows: readonly DuplicateRow[]; total: number }>({ rows: [], total: 0 });
  const latest = useRef(0);
  const reload = useCallback(async () => {
    const asked = ++latest.current;
    try {
      const [now, found] = await Promise.all([
        api('duplicates.status', {}),
        api('duplicates.list', { planId, filter, offset: 0, limit: MOST }),
      ]);
      if (asked !== latest.current) return;
      setStatus(now);
      setList(found);
    } catch (error) {
      notifyFailure('duplicates.failed.read', error);
    }
  }, [planId, filter]);
  useEffect(() => void reload(), [reload, field.revision, plan.meta.revision, settings.duplicates]);
  useEffect(
    () =>
      onEvent('data.changed', ({ what }) => {
        if (what.includes('duplicates') || what.includes('accounts')) void reload();
      }),
    [reload],
  );
  return { status, ...list, reload };
}
