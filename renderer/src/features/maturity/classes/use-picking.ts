import { useCallback, useMemo } from 'react';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import type { Picking } from './unit-columns';
import type { UnitRow } from './unit-rows';

/** The units selected, by code: the very selection of the map, so that a unit ticked here is selected there. */
export function usePicking(rows: readonly UnitRow[]): Picking & { clear(): void } {
  const { field, index } = useOpened();
  const units = useSelection((s) => s.units);
  const picked = useMemo(() => new Set([...units].map((u) => field.units.code[u])), [units, field]);
  const toggle = useCallback(
    (code: string) => {
      const unit = index.unit.get(code);
      if (unit !== undefined) useSelection.getState().select([unit], 'toggle');
    },
    [index],
  );
  const clear = useCallback(() => useSelection.getState().select([], 'replace'), []);
  const all = rows.length > 0 && rows.every((row) => picked.has(row.code));
  const toggleAll = useCallback(() => {
    const shown = rows.flatMap((row) => index.unit.get(row.code) ?? []);
    useSelection.getState().select(shown, all ? 'remove' : 'replace');
  }, [all, rows, index]);
  return useMemo(() => ({ picked, all, toggle, toggleAll, clear }), [picked, all, toggle, toggleAll, clear]);
}
