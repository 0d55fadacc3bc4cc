import { useCallback, useRef, useState } from 'react';
import type { PlanId } from '@shared/model/ids';
import { api } from '@/app/api';
import { notifyFailure } from '@/ui/notify';

export interface AccountNames {
  readonly names: ReadonlyMap<string, string>;
  /** Asks for those not known yet. */
  want(codes: readonly string[]): void;
}

const BATCH = 200;

/** Names of accounts, fetched as rows come into view: the field holds codes only. */
export function useAccountNames(planId: PlanId): AccountNames {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  const want = useCallback(
    (codes: readonly string[]) => {
      const fresh = codes.filter((code) => !asked.current.has(code)).slice(0, BATCH);
      if (fresh.length === 0) return;
      for (const code of fresh) asked.current.add(code);
      api('accounts.query', {
        planId,
        filter: { codes: fresh },
        sort: { by: 'code', descending: false },
        offset: 0,
        limit: BATCH,
      }).then(
        ({ rows }) => setNames((before) => new Map([...before, ...rows.map((row) => [row.code, row.name] as const)])),
        (error: unknown) => notifyFailure('plans.failed.names', error),
      );
    },
    [planId],
  );
  return { names, want };
}
