import { useCallback, useMemo, useState } from 'react';
import type { Picking } from './unit-columns';
import type { UnitRow } from './unit-rows';

const NONE: ReadonlySet<string> = new Set();

/** Rows ticked for a common override. */
export function usePicking(rows: readonly UnitRow[]): Picking & { clear(): void } {
  const [picked, setPicked] = useState(NONE);
  const toggle = useCallback((code: string) => {
    setPicked((now) => {
      const next = new Set(now);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  }, []);
  const clear = useCallback(() => setPicked(NONE), []);
  const all = rows.length > 0 && rows.every((row) => picked.has(row.code));
  const toggleAll = useCallback(() => setPicked(all ? NONE : new Set(rows.map((row) => row.code))), [all, rows]);
  return useMemo(() => ({ picked, all, toggle, toggleAll, clear }), [picked, all, toggle, toggleAll, clear]);
}
