import type { Palette } from '@/ui/tokens';
import { type Colouring, type Shown, unassignedClass, unitsByClass } from './colouring';

export function colourByTerritory({ snapshot, tones }: Shown, palette: Palette): Colouring {
  const none = palette.territory.length;
  const units = unitsByClass(snapshot.unitTerritory, snapshot.territories.length);
  return {
    fill: Int32Array.from(snapshot.unitTerritory, (t) => (t < 0 ? none : tones[t])),
    colours: [...palette.territory, palette.mapNone],
    classes: [
      ...snapshot.territories.flatMap((territory, t) =>
        territory.removed
          ? []
          : [
              {
                key: territory.key,
                label: { kind: 'territory', index: t, name: territory.name } as const,
                colour: palette.territory[tones[t]],
                hatched: false,
                units: units[t],
              },
            ],
      ),
      ...unassignedClass(snapshot, palette),
    ],
  };
}
