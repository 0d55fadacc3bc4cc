import { isBlankFigure, isBlankName, type Parsed } from './cell';
import type { Conventions } from './conventions';
import { parseDate } from './parse/date';
import { parseDateOrQuarter, parseDateOrYear } from './parse/date-assumed';
import { parseDatetime } from './parse/datetime';
import { parseEmail } from './parse/email';
import { parseMoney, parseSignedMoney } from './parse/money';
import { type NumberRange, parseNumber } from './parse/number';
import { parseGrowth, parsePercent } from './parse/percent';
import { parsePeriodOrDay, parseYear } from './parse/period';
import { parseScore } from './parse/score';
import { parseBoolean, parseShortTags, parseTags, parseText } from './parse/words';
import type { Row } from './row';

const isEmpty = (text: string): boolean => text === '';

/** '' also where the cell says that there is none, as 无 or N/A does. */
export function readText(row: Row, field: string, max: number): string {
  return row.read(field, (text) => parseText(text, max), isBlankName) ?? '';
}

export function neededText(row: Row, field: string, max: number): string {
  return row.needed(field, (text) => parseText(text, max), isBlankName) ?? '';
}

export function readEmail(row: Row, field: string, max: number): string {
  return row.read(field, (text) => parseEmail(text, max), isBlankFigure) ?? '';
}

export function readTags(row: Row, field: string): string[] {
  return row.remembered(field, (text) => parseTags(text), isBlankFigure) ?? [];
}

export function readShortTags(row: Row, field: string): string[] {
  return row.remembered(field, parseShortTags, isBlankFigure) ?? [];
}

export function readMoney(row: Row, field: string): number | null {
  return row.read(field, parseMoney, isBlankFigure);
}

/** An entry of a ledger. */
export function neededEntry(row: Row, field: string): number | null {
  return row.needed(field, parseSignedMoney, isBlankFigure);
}

export function readNumber(row: Row, field: string, range: NumberRange): number | null {
  return row.read(field, (text, conventions) => parseNumber(text, conventions, range), isBlankFigure);
}

export function readScore(row: Row, field: string, range: NumberRange): number | null {
  return row.read(field, (text, conventions) => parseScore(text, conventions, range), isBlankFigure);
}

export function readPercent(row: Row, field: string, range: NumberRange): number | null {
  return row.remembered(field, (text, conventions) => parsePercent(text, conventions, range), isBlankFigure);
}

export function readGrowth(row: Row, field: string, range: NumberRange): number | null {
  return row.remembered(field, (text, conventions) => parseGrowth(text, conventions, range), isBlankFigure);
}

/** Beside shares with their sign no bare one is written as so many times. */
const MOST_TIMES = 5;

/** A figure, or a share of what was asked: 105% is 1.05, and so is a bare 105 beside others that carry the sign. */
export function readFigureOrShare(row: Row, field: string, range: NumberRange): number | null {
  const parse = (text: string, conventions: Conventions): Parsed<number> => {
    if (/[%％]$/u.test(text)) return parsePercent(text, conventions, range);
    const figure = parseNumber(text, conventions, range);
    const points = conventions.signed && figure.ok && figure.value > MOST_TIMES;
    return points ? parsePercent(text, { ...conventions, percent: 'points' }, range) : figure;
  };
  return row.read(field, parse, isBlankFigure);
}

export function readDate(row: Row, field: string): string | null {
  return row.remembered(field, parseDate, isBlankFigure);
}

export function readDateOrYear(row: Row, field: string): string | null {
  return row.remembered(field, parseDateOrYear, isBlankFigure);
}

export function readDateOrQuarter(row: Row, field: string): string | null {
  return row.remembered(field, parseDateOrQuarter, isBlankFigure);
}

export function readDatetime(row: Row, field: string): string | null {
  return row.read(field, parseDatetime, isBlankFigure);
}

export function neededDatetime(row: Row, field: string): string | null {
  return row.needed(field, parseDatetime, isBlankFigure);
}

export function neededPeriod(row: Row, field: string): string | null {
  return row.needed(field, parsePeriodOrDay, isBlankFigure);
}

export function neededYear(row: Row, field: string): number | null {
  return row.needed(field, parseYear, isBlankFigure);
}

export function readBoolean(row: Row, field: string): boolean {
  return row.read(field, parseBoolean, isEmpty) ?? false;
}
