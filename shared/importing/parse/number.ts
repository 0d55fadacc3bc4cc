import { bad, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { parseDecimal, scaled } from './decimal';

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}

export function parseNumber(raw: string, conventions: Conventions, range: NumberRange): Parsed<number> {
  const decimal = parseDecimal(raw, conventions.decimal);
  if (!decimal.ok) return decimal;
  return within(scaled(decimal.value, 0), range);
}

export function within(value: number, range: NumberRange): Parsed<number> {
  if (!Number.isFinite(value) || value < range.min || value > range.max) {
    return bad('outOfRange', { min: range.min, max: range.max });
  }
  if (range.integer && !Number.isInteger(value)) return bad('notWhole');
  return read(value);
}
