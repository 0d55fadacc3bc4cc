import { useMemo } from 'react';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import { territoryPoints } from '@shared/geo/territory-point';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import type { Label } from '@/features/map/layers/labels';
import type { LoadedMap } from '@/features/map/scene/use-painter';
import { usePalette } from '@/ui/use-palette';
import { useOpened } from '../state/session';

/** Names of the territories where they may stand; those with most units first. */
export function usePlanLabels(loaded: LoadedMap, { territories, unitTerritory }: PlanSnapshot): readonly Label[] {
  const { units } = useOpened().field;
  const palette = usePalette();
  return useMemo(() => {
    const points = { x: Float64Array.from(units.lng, mercatorX), y: Float64Array.from(units.lat, mercatorY) };
    const at = territoryPoints(
      units.adjacency,
      unitTerritory,
      territories.length,
      units.areaKm2,
      points,
      loaded.units.at,
    );
    const size = new Int32Array(territories.length);
    for (const t of unitTerritory) if (t >= 0) size[t]++;
    return territories.flatMap(({ name, removed, locked }, t): Label[] =>
      removed || Number.isNaN(at.x[t])
        ? []
        : [
            {
              kind: 'territory',
              text: name,
              figure: null,
              locked,
              colour: palette.text,
              x: at.x[t],
              y: at.y[t],
              priority: size[t],
              room: null,
              territory: t,
            },
          ],
    );
  }, [units, palette, territories, unitTerritory, loaded]);
}
