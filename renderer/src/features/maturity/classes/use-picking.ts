import { useCallback, useMemo } from 'react';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import type { Picking } from '../pick-column';

/** The units selected, by code: the very selection of the map, so that a unit ticked here is selected there. */
export function usePicking(): Picking & { clear(): void } {
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
  const set = useCallback(
    (codes: readonly string[], on: boolean) => {
      const units = codes.flatMap((code) => index.unit.get(code) ?? []);
      useSelection.getState().select(units, on ? 'add' : 'remove');
    },
    [index],
  );
  return useMemo(() => ({ picked, toggle, set, clear }), [picked, toggle, set, clear]);
}
