import { note } from '../cell';
import { type Position, readPosition } from '../coordinates';
import { NO_HINTS } from '../place';
import type { References } from '../references';
import type { Row } from '../row';

/**
 * Where a rep lives: the coordinates, else the middle of the place named. undefined for a file that says nothing of homes, null for a row
 * that does not. Homes may lie anywhere: a rep can live outside the field.
 */
export function readHome(row: Row, references: References): Position | null | undefined {
  const positioned = row.has('homeLng') || row.has('homeLat');
  if (!positioned && !row.has('homePlace')) return undefined;
  const rules = { ...references.positions, bounds: null };
  const position = positioned ? readPosition(row, 'homeLng', 'homeLat', rules) : null;
  return position?.at ?? middleOf(row, row.text('homePlace'), references);
}

function middleOf(row: Row, text: string, references: References): Position | null {
  if (text === '') return null;
  const region = row.text('homeRegion');
  if (region !== '') row.found('homeRegion', region);
  const around = { ...NO_HINTS, province: region };
  const asUnit = references.place({ ...around, unit: text });
  // A town may be none of the map's units and lie in one.
  const placing = asUnit.by === 'none' && asUnit.within === null ? references.place({ ...around, city: text }) : asUnit;
  if (placing.by !== 'none') row.resolved('homePlace', 'unit', placing.unit);
  const units =
    placing.by !== 'none'
      ? [placing.unit]
      : placing.within === null
        ? []
        : references.gazetteer.unitsIn(placing.within);
  const points = units.flatMap((unit) => references.pointOf(unit) ?? []);
  if (points.length === 0) {
    row.note('homePlace', note('unknownHome', { place: text }), 'warning');
    return null;
  }
  row.note('homePlace', note('homeFromPlace', { place: text }), 'warning');
  if (placing.by === 'none') row.found('homePlace', text);
  const mean = (of: (p: Position) => number): number => points.reduce((sum, p) => sum + of(p), 0) / points.length;
  return { lng: Number(mean((p) => p.lng).toFixed(6)), lat: Number(mean((p) => p.lat).toFixed(6)) };
}
