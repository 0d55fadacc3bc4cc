import { MATURITIES } from '@shared/model/maturity';
import type { Palette } from '@/ui/tokens';
import { type Colouring, type Shown, unitsByClass } from './colouring';

export function colourByMaturity({ maturity: classes }: Shown, palette: Palette): Colouring {
  const units = unitsByClass(classes, MATURITIES.length);
  return {
    fill: Int32Array.from(classes),
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
