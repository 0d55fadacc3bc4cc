import { bad, note, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { nfkc } from '../nfkc';
import { parseDecimal, scaled } from './decimal';
import { type NumberRange, withoutBrackets } from './number';

/** As most are written: nothing to unify. */
const PLAIN = /^-?\d+(?:\.\d+)?%?$/u;

/** A share as a fraction. With its sign a cell says what it is (12.5% = 0.125); a bare one is read as its column is. */
export function parsePercent(raw: string, conventions: Conventions, range: NumberRange): Parsed<number> {
  const text = PLAIN.test(raw) ? raw : withoutBrackets(nfkc(raw).trim());
  const signed = text.endsWith('%') || text.endsWith('٪');
  const decimal = parseDecimal(signed ? text.slice(0, -1) : text, conventions.decimal);
  if (!decimal.ok) return bad('notAPercent');
  const points = signed || conventions.percent === 'points';
  const value = scaled(decimal.value, points ? -2 : 0);
  if (value < range.min || value > range.max) return bad('outOfRange', { min: range.min, max: range.max });
  // 1.5 among fractions may be a forgotten sign; read as its column says, and shown.
  const doubtful = !points && Math.abs(value) > 1;
  return read(value, doubtful ? note('percentLarge', { percent: value * 100 }, `${value}%`) : undefined);
}
