import { MATURITIES } from '@shared/model/maturity';
import type { Palette } from '@/ui/tokens';
import { type Colouring, type Shown, unitsByClass } from './colouring';

export function colourByMaturity({ field }: Shown, palette: Palette): Colouring {
  const units = unitsByClass(field.units.maturity, MATURITIES.length);
  return {
    fill: Int32Array.from(field.units.maturity),
    colours: MATURITIES.map((m) => palette.maturity[m]),
    classes: MATURITIES.flatMap((maturity, m) =>
      maturity === 'unclassified' && units[m].length === 0
        ? []
        : [
            {
              key: maturity,
              label: { kind: 'maturity', maturity } as const,
              colour: palette.maturity[maturity],
              hatched: false,
              units: units[m],
            },
          ],
    ),
  };
}
