import { useCallback } from 'react';
import { nearestOf } from '@shared/geo/nearest';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { useOpened } from '@/app/state/session';

/** Name of the unit whose centre is nearest. */
export function useNearestUnit(): (lng: number, lat: number) => string {
  const { units } = useOpened().field;
  const names = useUnitNames();
  return useCallback((lng, lat) => names[nearestOf(units, lng, lat)] ?? '', [units, names]);
}
