import { bad, isBlankFigure, note, type Parsed, read } from '../cell';
import { type Conventions, DEFAULT_CONVENTIONS } from '../conventions';
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
  const due = readDue(row, registeredAt);
  const released = row.read('releasedAt', dayOrTime, isBlankFigure);
  // What was taken back before it was registered was given out again.
  if (released === null || (registeredAt !== null && released < registeredAt.slice(0, 10)))
    return { at: due, takenBack: false };
  return { at: due === null || released < due ? released : due, takenBack: true };
}

/** A day, or so long after it was registered. A day counts before a length of time that says another. */
function readDue(row: Row, registeredAt: string | null): string | null {
  const said = row.read('expiresAt', (text, conventions) => endIn(text, conventions, registeredAt), isBlankFigure);
  const days = row.read('protectedDays', (text) => daysIn(text, registeredAt), isBlankFigure);
  const long = row.read(
    'protectedFor',
    (text, conventions) => lengthIn(text, conventions, registeredAt),
    isBlankFigure,
  );
  if (days !== null) row.resolved('protectedDays', 'datetime', days);
  if (long !== null) row.resolved('protectedFor', 'datetime', long);
  const counted = days ?? long;
  if (said !== null && counted !== null && said.slice(0, 10) !== counted.slice(0, 10))
    row.note('expiresAt', note('endsDisagree', { counted: counted.slice(0, 10) }), 'warning');
  return said ?? counted ?? rangeOf(row)?.last ?? null;
}

/** 报备起止日期: both days in the cell that says when it was registered. */
function rangeOf(row: Row): DayRange | null {
  return dayRange(row.text('registeredAt'), row.conventions('registeredAt') ?? DEFAULT_CONVENTIONS);
}

function midnight(day: string): string {
  return `${day}T00:00:00.000Z`;
}

const ENDLESS =
  /^(?:长期(?:有效|保护)?|永久(?:有效|保护)?|无(?:固定)?期限|无限期?|不限(?:期|时)?|never(?: expires)?|no (?:expiry|end|end date|expiration)|open[- ]?ended|indefinite(?:ly)?|permanent|unlimited|forever|.*9999.*)$/iu;

/** What has no end is kept as what says nothing of one, for which the rules give it a length. */
function endless(text: string): Parsed<null> | null {
  return ENDLESS.test(text.normalize('NFKC').trim()) ? read(null, note('claimEndless')) : null;
}

function endIn(text: string, conventions: Conventions, from: string | null): Parsed<string | null> {
  return endless(text) ?? counted(spanIn(text), from) ?? dayOrTime(text, conventions);
}

const CLOCK = /\d\s?[:：点时]/u;

/** A day without a time is kept as one: it protects to its end. */
function dayOrTime(text: string, conventions: Conventions): Parsed<string> {
  const range = dayRange(text, conventions);
  if (range) return read(range.last);
  const parsed = parseDatetime(text, conventions);
  if (!parsed.ok || CLOCK.test(text)) return parsed;
  return { ...parsed, value: parsed.value.slice(0, 10) };
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
