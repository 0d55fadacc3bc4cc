import { UnitCode } from '../../model/ids';
import { note } from '../cell';
import { type Position, readPosition } from '../coordinates';
import { placeByWords, type Placing } from '../place';
import type { AccountRecord } from '../records';
import type { References } from '../references';
import type { Row } from '../row';

type PlacePart = Pick<AccountRecord, 'unit' | 'lng' | 'lat' | 'placedBy'>;

const WORDS = ['unit', 'province', 'city', 'county'];

/**
 * Unit by code, by name, or by the area that holds the position. Where code and position disagree the code counts: it was
 * given by a person, and the position is often that of a head office. Nothing for a file that says nothing of places.
 */
export function readPlace(row: Row, references: References, code: string): PlacePart {
  const positioned = row.has('lng') || row.has('lat');
  const worded = row.has('unit') || row.has('city') || row.has('county');
  if (!positioned && !worded) {
    if (!references.accountCodes.has(code)) row.note('', note('unplaced'), 'warning');
    return {};
  }
  const position = positioned ? readPosition(row, 'lng', 'lat', references.bounds) : null;
  const [unit = '', province = '', city = '', county = ''] = WORDS.map((field) => row.text(field));
  const placing = placeByWords({ unit, province, city, county }, references.gazetteer);
  const place = settle(row, placing, position && { ...position, unit: references.unitAt(position.lng, position.lat) });
  if (!positioned) return place;
  return { ...place, lng: position?.lng ?? null, lat: position?.lat ?? null };
}

function settle(row: Row, placing: Placing, found: (Position & { unit: string | null }) | null): PlacePart {
  const at = found?.unit ?? null;
  const field = WORDS.find((f) => f !== 'province' && row.text(f) !== '') ?? 'unit';
  if (placing.by !== 'none') {
    if (at !== null && at !== placing.unit)
      row.note(field, note('unitDisagrees', { unit: placing.unit, at }), 'warning');
    return { unit: UnitCode.parse(placing.unit), placedBy: placing.by };
  }
  if (placing.problem) {
    const params = { unit: row.text(field), candidates: placing.candidates.join(', ') };
    row.note(field, note(placing.problem, params), 'warning');
  }
  if (at !== null) return { unit: UnitCode.parse(at), placedBy: 'coordinates' };
  if (found) row.note('lng', note('outsideMap'), 'warning');
  else if (row.sound && !placing.problem) row.note('', note('unplaced'), 'warning');
  return { unit: null, placedBy: 'none' };
}
