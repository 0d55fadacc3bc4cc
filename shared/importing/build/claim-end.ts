import { bad, isBlankFigure, note, type Parsed, read } from '../cell';
import { type Conventions, DEFAULT_CONVENTIONS } from '../conventions';
import { dayOrTime, endless, isNoDay } from '../parse/claim-day';
import { parseDatetime } from '../parse/datetime';
import { type DayRange, dayRange } from '../parse/day-range';
import { after, type Span, spanIn } from '../parse/span';
import type { Row } from '../row';

/** When a claim begins; of two days in one cell the first. */
export function neededBegin(row: Row): string | null {
  const begin = (text: string, conventions: Conventions): Parsed<string> => {
    const range = dayRange(text, conventions);
    return range ? read(midnight(range.first)) : parseDatetime(text, conventions);
  };
  return row.needed('registeredAt', begin, isBlankFigure);
}

/** When a claim ends, and whether the file says that it was taken back then. */
export interface ClaimEnd {
  readonly at: string | null;
  readonly takenBack: boolean;
}

/** What was taken back before its time ended then. */
export function readEnd(row: Row, registeredAt: string | null): ClaimEnd {
  const due = readExtended(row, readDue(row, registeredAt));
  const released = row.read('releasedAt', dayOrTime, isNoDay);
  // What was taken back before it was registered was given out again.
  if (released === null || (registeredAt !== null && released < registeredAt.slice(0, 10)))
    return { at: due, takenBack: false };
  return { at: due === null || released < due ? released : due, takenBack: true };
}

/** What was extended ends when it was extended to. */
function readExtended(row: Row, due: string | null): string | null {
  const extended = row.read('extendedTo', dayOrTime, isNoDay);
  if (extended !== null && due !== null && extended.slice(0, 10) < due.slice(0, 10))
    row.note('extendedTo', note('extendedBefore', { due: due.slice(0, 10) }), 'warning');
  return extended ?? due;
}

/** A day, or so long after it was registered. A day counts before a length of time that says another. */
function readDue(row: Row, registeredAt: string | null): string | null {
  const said = row.read('expiresAt', (text, conventions) => endIn(text, conventions, registeredAt), isNoDay);
  const days = row.read('protectedDays', (text) => daysIn(text, registeredAt), isBlankFigure);
  const long = row.read(
    'protectedFor',
    (text, conventions) => lengthIn(text, conventions, registeredAt),
    isBlankFigure,
  );
  if (isEnd(days)) row.resolved('protectedDays', 'datetime', days);
  if (isEnd(long)) row.resolved('protectedFor', 'datetime', long);
  const counted = days ?? long;
  if (said !== null && counted !== null && said.slice(0, 10) !== counted.slice(0, 10))
    row.note('expiresAt', note('endsDisagree', { counted: counted.slice(0, 10) }), 'warning');
  return said ?? counted ?? rangeOf(row)?.last ?? null;
}

/** Counted from a day that cannot be read it is none. */
function isEnd(end: string | null): end is string {
  return end !== null && end !== '';
}

/** 报备起止日期: both days in the cell that says when it was registered. */
function rangeOf(row: Row): DayRange | null {
  return dayRange(row.text('registeredAt'), row.conventions('registeredAt') ?? DEFAULT_CONVENTIONS);
}

function midnight(day: string): string {
  return `${day}T00:00:00.000Z`;
}

function endIn(text: string, conventions: Conventions, from: string | null): Parsed<string | null> {
  return endless(text) ?? counted(spanIn(text), from) ?? dayOrTime(text, conventions);
}

/** A column of days: the bare figure will do. */
function daysIn(text: string, from: string | null): Parsed<string | null> {
  return endless(text) ?? counted(spanIn(withUnit(text, '天')), from) ?? bad('notASpan');
}

function lengthIn(text: string, conventions: Conventions, from: string | null): Parsed<string | null> {
  const end = endIn(withUnit(text, conventions.lengths), conventions, from);
  return end.ok ? end : bad('notASpan');
}

function withUnit(text: string, unit: string | null): string {
  return unit !== null && /^\d{1,4}(?:\.0+)?$/u.test(text.trim()) ? `${Number(text)}${unit}` : text;
}

/** Without the day it is counted from there is nothing to say: that is told of that day. */
function counted(span: Span | null, from: string | null): Parsed<string> | null {
  if (span === null) return null;
  return from === null ? read('') : read(after(from, span));
}
