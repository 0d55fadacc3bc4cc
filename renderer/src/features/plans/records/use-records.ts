import { useCallback, useEffect, useState } from 'react';
import type { PlanId } from '@shared/model/ids';
import type { PlanRecord, RecordContent } from '@shared/model/plan-record';
import { api } from '@/app/api';
import { notifyFailure } from '@/ui/notify';

interface Records {
  /** Oldest first; null until read. */
  readonly records: readonly PlanRecord[] | null;
  /** @returns false when it was refused, which has been told */
  readonly add: (content: RecordContent) => Promise<boolean>;
}

export function useRecords(planId: PlanId): Records {
  const [records, setRecords] = useState<readonly PlanRecord[] | null>(null);
  useEffect(() => {
    let stale = false;
    api('record.list', { planId }).then(
      (found) => !stale && setRecords(found),
      (error: unknown) => !stale && notifyFailure('plans.records.failed.read', error),
    );
    return () => {
      stale = true;
    };
  }, [planId]);
  const add = useCallback(
    async (content: RecordContent) => {
      try {
        const made = await api('record.add', { planId, ...content });
        setRecords((before) => [...(before ?? []), made]);
        return true;
      } catch (error) {
        notifyFailure('plans.records.failed.add', error);
        return false;
      }
    },
    [planId],
  );
  return { records, add };
}
