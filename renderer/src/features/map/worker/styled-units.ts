import { perShape } from '@shared/geo/basemap-geometry';
import { borderArcs, type Contours, contours } from '@shared/geo/contours';
import type { LoadedBasemap } from './load-basemap';
import type { UnitStyle } from './messages';

/** A style worked out into areas and lines, the same for every view until the next edit. */
export interface StyledUnits {
  readonly fills: Contours;
  readonly colours: readonly string[];
  readonly territoryBorders: Int32Array;
  /** The outer side of territories that face the sea: drawn more lightly, or islands would turn black. */
  readonly territoryCoasts: Int32Array;
  /** Positions in the basemap's sea lines that join two units of one territory. */
  readonly seaLines: readonly number[];
}

export function styleUnits(basemap: LoadedBasemap, style: UnitStyle): StyledUnits {
  const { geometry, unitShape, seaPairs } = basemap;
  const count = geometry.shapes.code.length;
  const fills = contours(geometry, perShape(count, unitShape, style.fill), style.colours.length);
  const territory = perShape(count, unitShape, style.unitTerritory);
  const { arc } = borderArcs(geometry.claims, territory, style.territoryCount);
  const seaLines: number[] = [];
  for (let k = 0; k < seaPairs.length; k += 2) {
    const t = style.unitTerritory[seaPairs[k]];
    if (t >= 0 && t === style.unitTerritory[seaPairs[k + 1]]) seaLines.push(k / 2);
  }
  const { start } = geometry.claims;
  const borders = Int32Array.from(new Set(arc));
  return {
    fills,
    colours: style.colours,
    territoryBorders: borders.filter((a) => start[a + 1] - start[a] > 1),
    territoryCoasts: borders.filter((a) => start[a + 1] - start[a] === 1),
    seaLines,
  };
}
