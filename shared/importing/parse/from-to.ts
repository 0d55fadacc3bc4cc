import { timeOfDay } from './time-of-day';

const UNTIL = /\s*(?:[-–—−~〜至到]|(?<=\s)to(?=\s))\s*/giu;
const ZONE = /(?<=\d)\s*(?:Z|\+(?:0\d|1[0-3]):?[0-5]\d|\+14:?00)$/u;
/** Behind the begin, with or without a colon; the day ends at 24:00. */
const FIGURES = /^(?:(?:[01]\d|2[0-3])[0-5]\d|24:?00)$/u;
const HALF = /([ap])\.?m\.?$/iu;

/**
 * A moment without what is said behind it: its zone, or when it ended. The wall clock counts in either case, so that
 * 8:00-05:00 need not tell which of the two it is. 2:00-4:00 PM begins in the half of the day that lies before its end.
 * @param text NFKC
 */
export function beginOf(text: string): string {
  const local = text.replace(ZONE, '');
  if (local !== text) return timeOfDay(local) === null ? text : local;
  for (const until of text.matchAll(UNTIL)) {
    const [begin, end] = [text.slice(0, until.index), text.slice(until.index + until[0].length)];
    const whole = begunIn(begin, end);
    if (whole !== null) return whole;
  }
  return text;
}

/** The begin with the half of the day it is in; null where these are no two times. */
function begunIn(begin: string, end: string): string | null {
  const [from, until] = [timeOfDay(begin), timeOfDay(end)];
  const half = HALF.exec(end)?.[1];
  if (half !== undefined && until?.day === '' && from?.halved !== true) {
    const halved = [`${begin} ${half}m`, `${begin} am`].find((text) => isUntil(text, until.seconds));
    if (halved !== undefined) return halved;
  }
  return from !== null && (until !== null || end === '' || FIGURES.test(end)) ? begin : null;
}

function isUntil(begin: string, end: number): boolean {
  const from = timeOfDay(begin);
  return from !== null && from.seconds <= end;
}
