import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import type { PlanId } from '@shared/model/ids';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

interface HandoverList {
  /** null until the first answer. */
  readonly list: CallOutput<'handover.list'> | null;
  reload(): void;
}

/** What changes hands with a plan, read anew whenever the plan, the data or the policy change. */
export function useHandover(planId: PlanId, revision: number): HandoverList {
  const { field, settings, active } = useOpened();
  const [list, setList] = useState<HandoverList['list']>(null);
  const [turn, setTurn] = useState(0);
  const activeRevision = active?.meta.revision;
  useEffect(() => {
    let stale = false;
    api('handover.list', { planId }).then(
      (found) => !stale && setList(found),
      (error: unknown) => !stale && notifyFailure('handover.failed.read', error),
    );
    return () => {
      stale = true;
    };
  }, [planId, revision, activeRevision, field.revision, settings.handover, turn]);
  return { list, reload: useCallback(() => setTurn((now) => now + 1), []) };
}
