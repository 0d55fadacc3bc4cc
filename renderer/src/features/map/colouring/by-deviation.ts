import type { Palette } from '@/ui/tokens';
import { classOf, DEVIATION_BREAKS, spreadColours } from './class-breaks';
import { type Colouring, type LegendClass, type Shown, unassignedClass, unitsByClass } from './colouring';

const CLASSES = DEVIATION_BREAKS.length + 1;

/** Units take the class of their territory's deviation; a territory without a target has none. */
export function colourByDeviation({ snapshot, balance }: Shown, palette: Palette): Colouring {
  const none = CLASSES;
  const classOfTerritory = new Int32Array(snapshot.territories.length).fill(none);
  for (const row of balance.rows) {
    if (row.deviation !== null) classOfTerritory[row.territory] = classOf(row.deviation, DEVIATION_BREAKS);
  }
  const fill = Int32Array.from(snapshot.unitTerritory, (t) => (t < 0 ? none : classOfTerritory[t]));
  const colours = [...spreadColours(palette.diverging, CLASSES), palette.mapNone];
  const units = unitsByClass(fill, CLASSES + 1);
  const classes: LegendClass[] = Array.from({ length: CLASSES }, (_, k) => ({
    key: `class-${k}`,
    label: { kind: 'deviation', from: DEVIATION_BREAKS[k - 1] ?? null, to: DEVIATION_BREAKS[k] ?? null },
    colour: colours[k],
    hatched: false,
    units: units[k],
  }));
  const noTarget = units[none].filter((u) => snapshot.unitTerritory[u] >= 0);
  if (noTarget.length > 0) {
    const label = { kind: 'noTarget' } as const;
    classes.push({ key: 'noTarget', label, colour: palette.mapNone, hatched: false, units: noTarget });
  }
  return { fill, colours, classes: [...classes, ...unassignedClass(snapshot, palette)] };
}
