import { useEffect, useState } from 'react';
import type { DuplicateGroup, DuplicateRow } from '@shared/contract/duplicates';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';

/** Everybody who hangs together with the pair; null for a pair by itself, and until the answer. */
export function useGroup({ a, b, groupSize }: DuplicateRow): DuplicateGroup | null {
  const { plan, field } = useOpened();
  const planId = plan.meta.id;
  const [group, setGroup] = useState<DuplicateGroup | null>(null);
  const wanted = groupSize > 2;
  useEffect(() => {
    setGroup(null);
    if (!wanted) return;
    let stale = false;
    api('duplicates.group', { planId, a: a.code, b: b.code }).then(
      (found) => !stale && setGroup(found),
      // Merged or changed a moment ago: the list is being read again and will choose another.
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [planId, a.code, b.code, wanted, field.revision]);
  return group;
}
