import { useEffect, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

type List = 'pool.list' | 'pool.claims' | 'pool.due';

/** One list of the open plan, asked again whenever the plan, the data or the policy changes; null = on its way. */
export function usePool<N extends List>(call: N): CallOutput<N> | null {
  const { plan, field, settings, info } = useOpened();
  const { id, revision } = plan.meta;
  const [answer, setAnswer] = useState<CallOutput<N> | null>(null);
  useEffect(() => {
    let stale = false;
    // Cast: every one of these calls takes the same input, which the compiler does not see through the parameter.
    (api<List>(call, { planId: id }) as Promise<CallOutput<N>>).then(
      (list) => !stale && setAnswer(list),
      (error: unknown) => notifyFailure('pool.notRead', error),
    );
    return () => {
      stale = true;
    };
    // `info` is read anew after every act, also where the plan stays as it was.
  }, [call, id, revision, field, settings, info]);
  return answer;
}

/** Ticked accounts, in the order of the rows; those no longer listed are let go. */
export function usePicked<Row extends { readonly account: string }>(rows: readonly Row[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = rows.filter((row) => chosen.has(row.account));
  return {
    picked,
    has: (account: string): boolean => chosen.has(account),
    toggle: (account: string): void =>
      setChosen((now) => {
        const next = new Set(now);
        if (!next.delete(account)) next.add(account);
        return next;
      }),
    pick: (accounts: readonly string[]): void => setChosen(new Set(accounts)),
    clear: (): void => setChosen(new Set()),
  };
}

/** Name of a rep by code; the code where the field does not hold it. */
export function useRepName(): (code: string | null) => string {
  const { field, index } = useOpened();
  return (code) => {
    const rep = code === null ? undefined : index.rep.get(code);
    return rep === undefined ? (code ?? '') : field.reps.name[rep];
  };
}
