import { useEffect, useState } from 'react';
import type { DuplicateComparison, DuplicateRow } from '@shared/contract/duplicates';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** The chosen pair in full; null while it is on its way. */
export function useComparison(row: DuplicateRow | null): DuplicateComparison | null {
  const { plan, field } = useOpened();
  const planId = plan.meta.id;
  const [found, setFound] = useState<{ readonly of: string; readonly comparison: DuplicateComparison } | null>(null);
  const [a, b] = [row?.a.code, row?.b.code];
  useEffect(() => {
    if (!a || !b) return;
    let stale = false;
    api('duplicates.compare', { planId, a, b }).then(
      (comparison) => !stale && setFound({ of: `${a} ${b}`, comparison }),
      // Merged or changed a moment ago: the list is being read again and will choose another.
      (error: unknown) => !stale && !isGone(error) && notifyFailure('duplicates.failed.read', error),
    );
    return () => {
      stale = true;
    };
  }, [planId, a, b, field.revision, plan.meta.revision]);
  return row && found?.of === `${row.a.code} ${row.b.code}` ? found.comparison : null;
}

function isGone(error: unknown): boolean {
  return error instanceof Error && /^duplicates\.(gone|notAPair)$/.test(error.message);
}
