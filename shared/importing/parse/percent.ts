import { bad, note, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { nfkc } from '../nfkc';
import { exactly } from './approximate';
import { parseDecimal, scaled } from './decimal';
import { withFigures } from './han-numerals';
import { type NumberRange, within, withoutBrackets } from './number';

/** As most are written: nothing to unify. */
const PLAIN = /^-?\d+(?:\.\d+)?%?$/u;

/** A share as a fraction. With its sign a cell says what it is (12.5% = 0.125); a bare one is read as its column is. */
export function parsePercent(raw: string, conventions: Conventions, range: NumberRange): Parsed<number> {
  if (PLAIN.test(raw)) return shareIn(raw, conventions, range);
  const { text, approximate } = exactly(withoutBrackets(nfkc(raw).trim()));
  const share = shareIn(text, conventions, range);
  return share.ok && approximate ? read(share.value, note('approximate', { value: text })) : share;
}

function shareIn(text: string, conventions: Conventions, range: NumberRange): Parsed<number> {
  const signed = text.endsWith('%') || text.endsWith('٪');
  const decimal = parseDecimal(signed ? text.slice(0, -1) : text, conventions.decimal);
  if (!decimal.ok) return inTenths(text, range) ?? bad('notAPercent');
  const points = signed || conventions.percent === 'points';
  const value = scaled(decimal.value, points ? -2 : 0);
  if (value < range.min || value > range.max) return bad('outOfRange', { min: range.min, max: range.max });
  // 1.5 among fractions may be a forgotten sign; read as its column says, and shown.
  const doubtful = !points && Math.abs(value) > 1;
  return read(value, doubtful ? note('percentLarge', { percent: value * 100 }, `${value}%`) : undefined);
}

const TENTHS = /^(?:(\d{1,2}(?:\.\d)?)|([一二两三四五六七八九十]))\s*成(?:([一二三四五六七八九])|(半))?$/u;

/** 8成 · 八成 · 八成五; null = something else. */
function inTenths(text: string, range: NumberRange): Parsed<number> | null {
  const match = TENTHS.exec(text);
  if (!match) return null;
  const [, figure, numeral, hundredths, half] = match;
  const tenths = Number(figure ?? figureOf(numeral));
  const rest = half === undefined ? Number(hundredths === undefined ? 0 : figureOf(hundredths)) : 5;
  return within(Math.round(tenths * 10 + rest) / 100, range);
}

function figureOf(numeral: string): string {
  return withFigures(`${numeral}日`).slice(0, -1);
}

const UNCHANGED = /^(?:(?:基本)?持平|不变|无变化|没有变化|flat|unchanged|no change)$/iu;
const DOUBLED = /^(?:翻一?番|翻(?:了一)?倍|doubled)$/iu;

/** As `parsePercent`, and in words: 持平 is none, 翻番 as much again. */
export function parseGrowth(raw: string, conventions: Conventions, range: NumberRange): Parsed<number> {
  const text = nfkc(raw).trim();
  if (UNCHANGED.test(text)) return read(0);
  return DOUBLED.test(text) ? within(1, range) : parsePercent(raw, conventions, range);
}
