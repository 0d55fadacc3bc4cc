import { useMemo } from 'react';
import { MATURITIES } from '@shared/model/maturity';
import { type Classing, useClassing } from '@/app/state/classing';
import { usePreview } from '@/app/state/preview';
import { useSelection } from '@/app/state/selection';
import { usePart } from '@/app/state/session';
import { useView } from '@/app/state/view';
import type { Palette } from '@/ui/tokens';
import type { Shown } from '../colouring/colouring';
import { unitChanges } from '../colouring/unit-changes';
import { useScene } from '../scene/scene';
import { unitsOf } from '../scene/units-of';
import type { LoadedMap } from '../scene/use-painter';
import { useMapState } from '../state/map-state';
import type { Mark } from './marks';
import { areaOf } from './unit-area';

/** Everything pointed out above the painted units, lowest first. */
export function useMarks(): readonly Mark[] {
  const overlaps = useOverlapMark();
  const classing = useClassingMark();
  const changes = useChangeMark();
  const preview = usePreviewMark();
  const territory = useTerritoryMark();
  const selection = useSelectionMark();
  const draft = useDraftMark();
  return useMemo(
    () => [overlaps, classing, changes, preview, territory, selection, draft].filter((mark) => mark !== null),
    [overlaps, classing, changes, preview, territory, selection, draft],
  );
}

function useSelectionMark(): Mark | null {
  const { map, palette } = useScene();
  const units = useSelection((s) => s.units);
  return useMemo(
    () =>
      units.size === 0
        ? null
        : {
            area: areaOf(map, units),
            tint: { colour: palette.accent, opacity: 0.14 },
            hatch: null,
            outline: { colour: palette.accent, width: 2, dash: [] },
          },
    [map, palette, units],
  );
}

function useDraftMark(): Mark | null {
  const { map, palette } = useScene();
  const draft = useMapState((s) => s.draft);
  return useMemo(
    () =>
      draft === null || draft.size === 0
        ? null
        : { area: areaOf(map, draft), tint: { colour: palette.accent, opacity: 0.22 }, hatch: null, outline: null },
    [map, palette, draft],
  );
}

function useTerritoryMark(): Mark | null {
  const { map, palette, shown } = useScene();
  const territory = useSelection((s) => s.territory);
  return useMemo(() => {
    if (territory === null) return null;
    const units = unitsOf(shown.snapshot.unitTerritory, territory);
    const outline = { colour: palette.accent, width: 3, dash: [] };
    return { area: areaOf(map, units), tint: null, hatch: null, outline };
  }, [map, palette, shown.snapshot, territory]);
}

/** Units that would move, in the tone of where they would go. */
function usePreviewMark(): Mark | null {
  const { map, palette, shown } = useScene();
  const index = usePart((o) => o.index);
  const preview = usePreview();
  return useMemo(() => {
    if (!preview?.ok) return null;
    const { patch, gaining } = preview.value;
    const units = patch.units.flatMap((m) => index.unit.get(m.unit) ?? []);
    const colour = gaining < 0 ? palette.muted : palette.territory[shown.tones[gaining]];
    return { area: areaOf(map, units), tint: null, hatch: { colours: [colour], opacity: 0.95 }, outline: null };
  }, [map, palette, shown.tones, index, preview]);
}

function useChangeMark(): Mark | null {
  const on = useView((s) => s.colourBy === 'change');
  const { map, shown, palette } = useScene();
  return useMemo(() => (on ? changeMark(map, shown, palette) : null), [on, map, shown, palette]);
}

function changeMark(map: LoadedMap, shown: Shown, palette: Palette): Mark | null {
  if (!shown.active || shown.moved) return null;
  const changes = unitChanges(shown.active, shown.snapshot);
  const moved = [...changes.keys()].filter((u) => changes[u] !== 0);
  if (moved.length === 0) return null;
  const none = shown.snapshot.territories.length;
  const area = areaOf(map, moved, (u) =>
    shown.snapshot.unitTerritory[u] < 0 ? none : shown.snapshot.unitTerritory[u],
  );
  const colours = shown.snapshot.territories.map((_, t) => palette.territory[shown.tones[t]]);
  return {
    area,
    tint: null,
    hatch: { colours: [...colours, palette.over], opacity: 0.9 },
    outline: { colour: palette.text, width: 1.25, dash: [5, 3] },
  };
}

/** Units that are or would be of another class, in the colour of that class. */
function useClassingMark(): Mark | null {
  const on = useView((s) => s.colourBy === 'maturity');
  const classing = useClassing((s) => s.shown);
  const { map, palette } = useScene();
  return useMemo(() => (on && classing ? classingMark(map, classing, palette) : null), [on, classing, map, palette]);
}

function classingMark(map: LoadedMap, { now, next }: Classing, palette: Palette): Mark | null {
  if (next === null) return null;
  const moved = [...next.keys()].filter((u) => next[u] !== now[u]);
  if (moved.length === 0) return null;
  return {
    area: areaOf(map, moved, (u) => next[u]),
    tint: null,
    hatch: { colours: MATURITIES.map((m) => palette.maturity[m]), opacity: 1 },
    outline: { colour: palette.text, width: 1.25, dash: [5, 3] },
  };
}

function useOverlapMark(): Mark | null {
  const { map, palette } = useScene();
  const index = usePart((o) => o.index);
  const overlaps = usePart((o) => o.plan.overlaps);
  const on = useView((s) => s.layers.overlaps);
  return useMemo(() => {
    const units = on ? overlaps.flatMap((o) => index.unit.get(o.unit) ?? []) : [];
    return units.length === 0 ? null : overlapMark(areaOf(map, units), palette);
  }, [map, palette, index, overlaps, on]);
}

function overlapMark(area: Mark['area'], palette: Palette): Mark {
  return { area, tint: null, hatch: { colours: [palette.text], opacity: 0.4 }, outline: null };
}
