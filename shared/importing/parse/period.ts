import { bad, type Parsed, read } from '../cell';
import { type Conventions, DEFAULT_CONVENTIONS } from '../conventions';
import { fullYear, parseDate, yearShort } from './date';
import { withFigures } from './han-numerals';
import { monthOf } from './month-names';
import { partOfYear } from '../periods/part-of-year';

const YEAR = /^(?:(?:fy)?(\d{4})年?(?:度)?|fy(\d{2}))$/iu;
const QUARTER = /^(?:fy)?(\d{4})年?(?:度)?[-/ ]?(?:q|第)?([1-4])(?:季度|季|q)?$/iu;
const QUARTER_FIRST = /^(?:q([1-4])|([1-4])q)[-/,]?(?:fy)?(\d{4})$/iu;
/** 24Q1 · FY24Q3 · 24年1季度 · Q1'24 · 1Q24 */
const QUARTER_SHORT =
  /^(?:(?:fy)?(\d{2})年?[-/]?(?:q|第)?([1-4])(?:季度|季|q)?|(?:q([1-4])|([1-4])q)[-/'’]?(?:fy)?(\d{2}))$/iu;
const MONTH = /^(\d{4})(?:[-/.年](\d{1,2})月?|(\d{2}))$/u;
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{4})$/u;
const MONTH_WORD = /^(?:([a-z]{3,9})\.?[-/,]?(\d{4})|(\d{4})[-/,]?([a-z]{3,9})\.?)$/iu;
/** As spreadsheets show months by default. */
const MONTH_SHORT = /^([a-z]{3,9})\.?[-'’](\d{2})$/iu;
const YEAR_BRIEF = /^(\d{2})年(?:度|(\d{1,2})月)?$/u;
/** The first part is no month, the second is; 24.1 may be what a spreadsheet made of 24.10. */
const MONTH_BRIEF = /^(1[3-9]|[2-9]\d)(?:[-/](\d{1,2})|\.(0\d|[2-9]|1[0-2]))$/u;
const HAN_YEAR = /^[〇零○一二三四五六七八九]{4}$/u;
/** 2025-3 would be a quarter to one reader and a month to another. */
const MARKED = /q|季|第/iu;

/**
 * 2025 · 2025年度 · 2025-Q1 · Q1 2025 · 2025年一季度 · 2025-03 · 202503 · 03/2025 · 二〇二五年三月 · Mar 2025 · FY25 as YYYY,
 * YYYY-Qn or YYYY-MM. Mar-25 and 24年3月 are read too, and said so; 2024年1-3月 is a quarter.
 */
export function parsePeriod(raw: string): Parsed<string> {
  const written = raw.normalize('NFKC').trim();
  const joined = written.replace(/\s+/gu, '').replace('财年', '年');
  const text = withFigures(HAN_YEAR.test(joined) ? `${joined}年` : joined);
  const year = YEAR.exec(text);
  if (year) return ofYear(year[1] ?? `20${year[2]}`);
  const quarter = MARKED.test(text) ? QUARTER.exec(text) : null;
  if (quarter) return known(Number(quarter[1]), `${quarter[1]}-Q${quarter[2]}`);
  const first = QUARTER_FIRST.exec(text);
  if (first) return known(Number(first[3]), `${first[3]}-Q${first[1] ?? first[2]}`);
  const brief = MARKED.test(text) ? QUARTER_SHORT.exec(text) : null;
  if (brief) return ofShortQuarter(brief[1] ?? brief[5], brief[2] ?? brief[3] ?? brief[4]);
  const month = MONTH.exec(text);
  if (month) return ofMonth(month[1], Number(month[2] ?? month[3]));
  const turned = MONTH_FIRST.exec(text);
  if (turned) return ofMonth(turned[2], Number(turned[1]));
  const short = MONTH_SHORT.exec(text);
  if (short) return ofShortYear(short[1], short[2]);
  const worded = MONTH_WORD.exec(text);
  if (worded) return ofMonth(worded[2] ?? worded[3], monthOf(worded[1] ?? worded[4]) ?? 0);
  const yearBrief = YEAR_BRIEF.exec(text);
  if (yearBrief) return ofBrief(yearBrief[1], yearBrief[2]);
  return ofSpan(written) ?? bad('notAPeriod');
}

/** 2024年1-3月 is a quarter, 2024年1-12月 the year; the figures alone may be a day. */
function ofSpan(written: string): Parsed<string> | null {
  const within = /[月季]|[a-z]{3}/iu.test(written) ? partOfYear(written) : null;
  if (within === null || within.part === null || within.rest === written) return null;
  const year = YEAR.exec(within.rest.replace(/\s+/gu, '').replace('财年', '年'));
  return year?.[1] === undefined ? null : known(Number(year[1]), `${year[1]}${within.part}`);
}

function ofBrief(year: string, month?: string): Parsed<string> {
  const full = String(fullYear(year));
  const period = month === undefined ? ofYear(full) : ofMonth(full, Number(month));
  return period.ok ? read(period.value, yearShort(period.value)) : period;
}

/** 24-03 · 24/3 · 24.3, which outside a column of periods may be anything. */
export function parseMonthBrief(raw: string): Parsed<string> {
  const match = MONTH_BRIEF.exec(raw.normalize('NFKC').trim());
  return match ? ofBrief(match[1], match[2] ?? match[3]) : bad('notAPeriod');
}

/** Either order will do for knowing a day. */
const DAY_FIRST: Conventions = { ...DEFAULT_CONVENTIONS, dateOrder: 'dmy' };

/** As `parsePeriod`; so is 24-03, and a day, with its time or without, is of its month. */
export function parsePeriodOrDay(raw: string, conventions: Conventions): Parsed<string> {
  const period = parsePeriod(raw);
  if (period.ok) return period;
  const brief = parseMonthBrief(raw);
  if (brief.ok) return brief;
  const day = parseDate(raw, conventions);
  if (day.ok) return read(day.value.slice(0, 7), day.warning);
  return day.problem.code === 'notADate' ? period : day;
}

/** Whether it is read as a period only because a day is of its month. */
export function isDay(raw: string): boolean {
  return !parsePeriod(raw).ok && parseDate(raw.trim(), DAY_FIRST).ok;
}

function ofYear(year: string): Parsed<string> {
  return known(Number(year), year);
}

function ofShortYear(word: string, year: string): Parsed<string> {
  const month = ofMonth(String(fullYear(year)), monthOf(word) ?? 0);
  return month.ok ? read(month.value, yearShort(month.value)) : month;
}

function ofShortQuarter(year: string, quarter: string): Parsed<string> {
  const full = fullYear(year);
  const period = known(full, `${full}-Q${quarter}`);
  return period.ok ? read(period.value, yearShort(period.value)) : period;
}

function ofMonth(year: string, month: number): Parsed<string> {
  if (month < 1 || month > 12) return bad('notAPeriod');
  return known(Number(year), `${year}-${String(month).padStart(2, '0')}`);
}

function known(year: number, period: string): Parsed<string> {
  return year >= 1900 && year <= 2200 ? read(period) : bad('notAPeriod');
}

/** For figures that are kept by the year. */
export function parseYear(raw: string): Parsed<number> {
  const period = parsePeriod(raw);
  if (!period.ok) return period;
  return /^\d{4}$/u.test(period.value) ? read(Number(period.value), period.warning) : bad('periodNotYear');
}
