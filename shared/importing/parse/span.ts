import { daysInMonth, isoDate } from './calendar';
import { withFigures } from './han-numerals';

/** A length of time in days or months of the calendar. */
export interface Span {
  readonly days: number;
  readonly months: number;
}

const WRITTEN = /^(\d{1,4})\s*(天|日|days?|d|周|个?星期|weeks?|w|个月|months?|个?季度|quarters?|年|years?|y)$/iu;
/** What one of a unit is, by how its name begins. */
const UNITS: readonly (readonly [RegExp, Span])[] = [
  [/^[天日d]/iu, { days: 1, months: 0 }],
  [/^(?:周|个?星|w)/iu, { days: 7, months: 0 }],
  [/^(?:个月|m)/iu, { days: 0, months: 1 }],
  [/^(?:个?季|q)/iu, { days: 0, months: 3 }],
  [/^[年y]/iu, { days: 0, months: 12 }],
];

/** Beyond, it is a year of the calendar or a slip. */
const LONGEST: Span = { days: 3660, months: 120 };
const NUMERAL = /^[一二两三四五六七八九十百零]+/u;

/** 一百八十 → 180 */
function figureOf(numeral: string): string {
  const [hundreds, rest] = numeral.includes('百') ? numeral.split('百') : ['零', numeral];
  const value = (part: string): number => Number(withFigures(`${part === '' ? '零' : part}日`).slice(0, -1));
  return String(value(hundreds) * 100 + value(rest.replace(/^零(?=.)/u, '')));
}

/** 90天 · 3个月 · 三个月 · 2 weeks · 一百八十天 · 90天内 · 半年 · 1年半; null for anything else, for none at all, and for March: 3月. */
export function spanIn(text: string): Span | null {
  const written = text
    .normalize('NFKC')
    .trim()
    .replace(/[以之]?内$/u, '')
    .replace(NUMERAL, figureOf);
  if (/^半年$/u.test(written)) return { days: 0, months: 6 };
  const half = /^([1-9])年半$/u.exec(written);
  if (half) return { days: 0, months: Number(half[1]) * 12 + 6 };
  const match = WRITTEN.exec(written);
  const unit = match && UNITS.find(([name]) => name.test(match[2]))?.[1];
  const count = Number(match?.[1] ?? 0);
  if (!unit || count === 0) return null;
  const span = { days: unit.days * count, months: unit.months * count };
  return span.days <= LONGEST.days && span.months <= LONGEST.months ? span : null;
}

const DAY_MS = 86_400_000;

/** An instant (ISO 8601) so much later; from the last days of a month to the last of a shorter one. */
export function after(instant: string, { days, months }: Span): string {
  const [year, month, day] = [instant.slice(0, 4), instant.slice(5, 7), instant.slice(8, 10)].map(Number);
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const moved = isoDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
  return new Date(Date.parse(`${moved}${instant.slice(10)}`) + days * DAY_MS).toISOString();
}
