import { useCallback } from 'react';
import { usePart } from '../state/session';
import { useUnitNames } from './use-unit-names';

/** A unit's name in the present language by its code; '' without one. */
export type UnitName = (code: string | null) => string;

export function useUnitName(): UnitName {
  const names = useUnitNames();
  const units = usePart((o) => o.field.units);
  const index = usePart((o) => o.index.unit);
  return useCallback(
    (code) => {
      const u = code === null ? undefined : index.get(code);
      return u === undefined ? (code ?? '') : names[u] || units.name[u];
    },
    [names, units, index],
  );
}
