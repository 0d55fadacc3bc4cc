import { useMemo } from 'react';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import type { UnitPoints } from '@shared/geo/territory-point';
import type { Field } from '@shared/planning/field';
import { useView } from '@/app/state/view';
import { usePalette } from '@/ui/use-palette';
import { COLOURERS } from '../colouring/colourers';
import type { Scene } from './scene';
import type { LoadedMap } from './use-painter';
import { useShown } from './use-shown';

export function useSceneValue(map: LoadedMap | null): Scene | null {
  const palette = usePalette();
  const colourBy = useView((s) => s.colourBy);
  const shown = useShown();
  const points = useUnitPoints(shown.field);
  const colouring = useMemo(() => COLOURERS[colourBy](shown, palette), [colourBy, shown, palette]);
  return useMemo(
    () => (map === null ? null : { map, points, shown, colouring, palette }),
    [map, points, shown, colouring, palette],
  );
}

function useUnitPoints({ units }: Field): UnitPoints {
  return useMemo(
    () => ({ x: Float64Array.from(units.lng, mercatorX), y: Float64Array.from(units.lat, mercatorY) }),
    [units],
  );
}
