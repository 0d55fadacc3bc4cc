import { withFigures } from '../parse/han-numerals';
import { monthOf } from '../parse/month-names';
import { BETWEEN } from '../sheet/flatten-header';

const TO = String.raw`\s?(?:[-–—~至到]|to|through|thru)\s?`;
const MONTH_WORD = '[a-z]{3,9}';
const MONTHS = [
  new RegExp(String.raw`(?<!\d)(\d{1,2})\s?月?份?${TO}(\d{1,2})\s?月份?`, 'iu'),
  new RegExp(String.raw`(?<![a-z])(${MONTH_WORD})\.?${TO}(${MONTH_WORD})\.?(?![a-z])`, 'iu'),
];
/** With a year to both of them: 202401-202406, 2024.1-2024.6, 2023年12月-2024年2月. */
const DATED =
  /(?<!\d)((?:19|20)\d{2})[./年-]?\s?(\d{1,2})\s?月?\s?[-–—~至到]\s?((?:19|20)\d{2})[./年-]?\s?(\d{1,2})(?!\d)\s?月?/u;
const QUARTERS = new RegExp(
  String.raw`前([1-4])个?季度?|(?<!\d)(?:q|第?)([1-4])\s?季?度?${TO}(?:q\s?([1-4])|第?([1-4])\s?季度?)`,
  'iu',
);
/** Of no length the calendar of figures has; a span of two years is one business year, parts of two of ours. */
const PARTS = [
  /半年|[上下前后]半(?!月)|前\d+个?月|近\d+个?[月年]|至今|截至|截止|月累计|\d\s?周|[上中下]旬|[春夏秋冬]季/u,
  /(?<![a-z])h[12](?![a-z])|(?<![a-z\d])[12]h(?![a-z])|\bhalf\b|\bytd\b|to date|rolling|\b[lt]tm\b/iu,
  /(?<![a-z])w(?:(?:ee)?k)?\s?\d/iu,
  /(?<!\d)(?:19|20)\d{2}年?\s?[-–—~/至到]\s?(?:(?:19|20)\d{2}|1[3-9]|[2-9]\d)(?!\d)/u,
  /(?<!\d)[12]\d年?\s?[-–—~/至到]\s?[123]\d\s?(?:年|财)|fy\s?\d{2}\s?[-/]\s?\d{2}/iu,
];

/** What a heading says of the part of a year its figure is of. */
export interface Part {
  /** '' = the whole year, -Q2 = a quarter, -03 = a month; null = none of those: the first half, three quarters, the year to date. */
  readonly part: string | null;
  /** The heading without it. */
  readonly rest: string;
}

/** 1-12月 · Jan-Mar · 前三季度 · 上半年 · YTD; null where a heading names no span of months or quarters. @param text NFKC */
export function partOfYear(text: string): Part | null {
  const plain = withFigures(text);
  const dated = DATED.exec(plain);
  if (dated) {
    const [, year, first, otherYear, last] = dated;
    const part = year === otherYear ? monthsPart(Number(first), Number(last)) : null;
    return { part, rest: plain.replace(dated[0], part === null ? '' : year) };
  }
  for (const pattern of MONTHS) {
    const found = pattern.exec(plain);
    const [first, last] = [monthIn(found?.[1]), monthIn(found?.[2])];
    if (found && first > 0 && last > 0) return { part: monthsPart(first, last), rest: without(plain, found[0]) };
  }
  const quarters = QUARTERS.exec(plain);
  if (quarters) {
    const last = quarters[1] ?? quarters[3] ?? quarters[4];
    const whole = last === '4' && (quarters[2] ?? '1') === '1';
    return { part: whole ? '' : null, rest: without(plain, quarters[0]) };
  }
  return PARTS.some((pattern) => pattern.test(plain)) ? { part: null, rest: plain } : null;
}

/** Whether a heading names a part of a year that is neither a quarter nor a month. */
export function isPartOfYear(header: string): boolean {
  return partOfYear(header.normalize('NFKC').replaceAll(BETWEEN, ' '))?.part === null;
}

function without(text: string, part: string): string {
  return text.replace(part, '').replace(/\(\s*\)/u, '');
}

function monthIn(text = ''): number {
  const month = monthOf(text) ?? Number(text);
  return month >= 1 && month <= 12 ? month : 0;
}

function monthsPart(first: number, last: number): string | null {
  if (first === 1 && last === 12) return '';
  if (first === last) return `-${String(first).padStart(2, '0')}`;
  return first % 3 === 1 && last === first + 2 ? `-Q${last / 3}` : null;
}
