import type { Datum } from '../model/datum';
import { type CellProblem, isBlankFigure, note } from './cell';
import { DEFAULT_CONVENTIONS } from './conventions';
import { toWgs84 } from './datum';
import { type Axis, parseCoordinate } from './parse/coordinate';
import type { Row } from './row';

export interface Position {
  readonly lng: number;
  readonly lat: number;
}

/** [west, south, east, north] of the workspace. */
export type Bounds = readonly [number, number, number, number];

/** How the positions of a file are read. */
export interface PositionRules {
  /** Where positions are expected; null = anywhere. */
  readonly bounds: Bounds | null;
  readonly datum: Datum;
}

export interface ReadPosition {
  /** In WGS 84. */
  readonly at: Position;
  /** As the file has it, put right but not moved to WGS 84. */
  readonly raw: Position;
}

/** Degrees around the workspace within which a position is still taken as meant. */
const MARGIN = 1;

interface Cell {
  readonly field: string;
  readonly text: string;
  /** null = blank, or not to be read. */
  readonly value: number | null;
  readonly problem: CellProblem | null;
  /** The value a lost decimal point would leave; null = none was lost. */
  readonly scaled: number | null;
}

/**
 * The row's position; null when it has none, only half of one, or one that cannot be read. Put right, and said so, where there is
 * only one way to read it that leads into the field: degrees, minutes and seconds; the two columns exchanged; a decimal point
 * lost. Zero stands for "not known". All else is an error of the row.
 */
export function readPosition(
  row: Row,
  lngField: string,
  latField: string,
  { bounds, datum }: PositionRules,
): ReadPosition | null {
  const lng = readCell(row, lngField, 'longitude');
  const lat = readCell(row, latField, 'latitude');
  const raw = exchanged(row, lng, lat, bounds) ?? unscaled(row, lng, lat, bounds) ?? plain(row, lng, lat);
  if (raw === null) return null;
  const at = toWgs84(raw, datum);
  row.found(lngField, shown(at.lng));
  row.found(latField, shown(at.lat));
  return { raw, at };
}

function readCell(row: Row, field: string, axis: Axis): Cell {
  const text = row.text(field);
  if (isBlankFigure(text)) return { field, text, value: null, problem: null, scaled: null };
  const parsed = parseCoordinate(text, axis, row.conventions(field) ?? DEFAULT_CONVENTIONS);
  if (parsed.ok) return { field, text, value: parsed.value, problem: parsed.warning ?? null, scaled: null };
  const { problem } = parsed;
  const scaled = problem.code === 'coordinateOutOfRange' && problem.fix !== null ? Number(problem.fix) : null;
  return { field, text, value: null, problem, scaled };
}

/** Longitude and latitude in each other's place: impossible as they stand or far from the field, and right the other way. */
function exchanged(row: Row, lng: Cell, lat: Cell, bounds: Bounds | null): Position | null {
  const impossible = lat.problem?.code === 'latitudeOutOfRange' || lng.problem?.code === 'coordinateOtherAxis';
  const far = lng.value !== null && lat.value !== null && bounds !== null && !holds(bounds, lng.value, lat.value);
  if (!impossible && !far) return null;
  const x = readCell(row, lat.field, 'longitude').value;
  const y = readCell(row, lng.field, 'latitude').value;
  if (x === null || y === null || (bounds !== null && !holds(bounds, x, y))) return null;
  row.note(lng.field, note('coordinatesSwapped', {}, lat.text), 'warning');
  row.note(lat.field, note('coordinatesSwapped', {}, lng.text), 'warning');
  return { lng: x, lat: y };
}

/** 116310500 for 116.3105: taken where that lies in the field. */
function unscaled(row: Row, lng: Cell, lat: Cell, bounds: Bounds | null): Position | null {
  const [x, y] = [lng.value ?? lng.scaled, lat.value ?? lat.scaled];
  if ((lng.scaled === null && lat.scaled === null) || x === null || y === null) return null;
  if (bounds === null || !holds(bounds, x, y)) return null;
  for (const cell of [lng, lat]) {
    if (cell.scaled !== null) {
      row.note(cell.field, note('coordinateScaled', { degrees: cell.scaled }, String(cell.scaled)), 'warning');
    } else if (cell.problem) row.note(cell.field, cell.problem, 'warning');
  }
  return { lng: x, lat: y };
}

function plain(row: Row, lng: Cell, lat: Cell): Position | null {
  for (const { field, value, problem } of [lng, lat]) {
    const harmless = value !== null || problem?.code === 'coordinateZero';
    if (problem) row.note(field, problem, harmless ? 'warning' : 'error');
  }
  if (lng.value !== null && lat.value !== null) return { lng: lng.value, lat: lat.value };
  const missing = [lng, lat].filter((cell) => cell.value === null && cell.problem === null);
  if (missing.length === 1 && row.sound) row.note(missing[0].field, note('coordinateIncomplete'), 'warning');
  return null;
}

/** A tenth of a metre; what moving to WGS 84 adds beyond is noise. */
function shown(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

export function holds([west, south, east, north]: Bounds, lng: number, lat: number): boolean {
  return lng >= west - MARGIN && lng <= east + MARGIN && lat >= south - MARGIN && lat <= north + MARGIN;
}
