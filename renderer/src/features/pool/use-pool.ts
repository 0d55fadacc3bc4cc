import { useCallback, useMemo, useState } from 'react';
import { useOpened } from '@/app/state/session';

/** Ticked accounts, in the order they were ticked; they stay so while the list is narrowed or scrolled. */
export function usePicked() {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (account: string): void =>
      setPicked((now) => {
        const next = new Set(now);
        if (!next.delete(account)) next.add(account);
        return next;
      }),
    [],
  );
  const has = useCallback((account: string): boolean => picked.has(account), [picked]);
  const pick = useCallback((accounts: readonly string[]): void => setPicked(new Set(accounts)), []);
  const clear = useCallback((): void => setPicked(new Set()), []);
  return { accounts: useMemo(() => [...picked], [picked]), has, toggle, pick, clear };
}

/** Name of a rep by code; the code where the field does not hold it. */
export function useRepName(): (code: string | null) => string {
  const { field, index } = useOpened();
  return useCallback(
    (code) => {
      const rep = code === null ? undefined : index.rep.get(code);
      return rep === undefined ? (code ?? '') : field.reps.name[rep];
    },
    [field, index],
  );
}
