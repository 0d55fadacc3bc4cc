import type { Palette } from '@/ui/tokens';
import { mix } from './class-breaks';
import { type Colouring, type Shown, unassignedClass, unitsByClass } from './colouring';
import { colourByMoved } from './by-moved';
import { UNIT_CHANGES, unitChanges } from './unit-changes';

/** Kept units grey, moved ones in the tone of the territory they go to; the hatch and dashes over them are drawn above. */
export function colourByChange(shown: Shown, palette: Palette): Colouring {
  const { snapshot, active, tones, moved } = shown;
  if (moved) return colourByMoved(shown, moved, palette);
  const kept = palette.territory.length;
  const none = kept + 1;
  const colours = [...palette.territory, mix(palette.faint, palette.mapLand, 0.55), palette.mapNone];
  if (!active) {
    const fill = Int32Array.from(snapshot.unitTerritory, (t) => (t < 0 ? none : kept));
    return { fill, colours, classes: unassignedClass(snapshot, palette) };
  }
  const changes = unitChanges(active, snapshot);
  const units = unitsByClass(changes, UNIT_CHANGES.length);
  const colourOf = { kept: colours[kept], moved: palette.muted, gained: palette.under, lost: palette.over };
  return {
    fill: Int32Array.from(snapshot.unitTerritory, (t, u) => (t < 0 ? none : changes[u] === 0 ? kept : tones[t])),
    colours,
    classes: UNIT_CHANGES.map((change, k) => ({
      key: change,
      label: { kind: change },
      colour: colourOf[change],
      hatched: change !== 'kept',
      units: units[k],
    })),
  };
}
