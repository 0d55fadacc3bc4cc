import { note } from './cell';
import { parseDecimal, scaled } from './parse/decimal';
import { readCoordinate } from './readers';
import type { Row } from './row';

export interface Position {
  readonly lng: number;
  readonly lat: number;
}

/** [west, south, east, north] of the workspace. */
export type Bounds = readonly [number, number, number, number];

/** Degrees around the workspace within which a position is still taken as meant. */
const MARGIN = 1;

/** The row's position; null when it has none or only half of one (noted). Exchanged columns are refused, with what would fit. */
export function readPosition(row: Row, lngField: string, latField: string, bounds: Bounds | null): Position | null {
  const swapped = exchanged(row.text(lngField), row.text(latField), bounds);
  if (swapped) {
    row.note(lngField, note('coordinatesSwapped', {}, row.text(latField)), 'error');
    row.note(latField, note('coordinatesSwapped', {}, row.text(lngField)), 'error');
    return null;
  }
  const before = row.problems.length;
  const lng = readCoordinate(row, lngField, 'longitude');
  const lat = readCoordinate(row, latField, 'latitude');
  if (lng !== null && lat !== null) return { lng, lat };
  const half = lng !== null || lat !== null;
  const refused = row.problems.slice(before).some((p) => p.severity === 'error');
  if (half && !refused) row.note(lng === null ? lngField : latField, note('coordinateIncomplete'), 'warning');
  return null;
}

function exchanged(lngText: string, latText: string, bounds: Bounds | null): boolean {
  const lng = plain(lngText);
  const lat = plain(latText);
  if (lng === null || lat === null || lng === 0 || lat === 0) return false;
  if (Math.abs(lat) > 90) return Math.abs(lat) <= 180 && Math.abs(lng) <= 90;
  return bounds !== null && !holds(bounds, lng, lat) && Math.abs(lng) <= 90 && holds(bounds, lat, lng);
}

export function holds([west, south, east, north]: Bounds, lng: number, lat: number): boolean {
  return lng >= west - MARGIN && lng <= east + MARGIN && lat >= south - MARGIN && lat <= north + MARGIN;
}

function plain(text: string): number | null {
  const decimal = parseDecimal(text, 'point');
  return decimal.ok ? scaled(decimal.value, 0) : null;
}
