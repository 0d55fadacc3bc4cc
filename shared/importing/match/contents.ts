import { nameKey } from '../fold';
import { isDayInWords } from '../parse/claim-day';
import { parseCoordinate } from '../parse/coordinate';
import { isCreditCode } from '../parse/credit-code';
import { parseDate } from '../parse/date';
import { dayRange } from '../parse/day-range';
import { parseDatetime } from '../parse/datetime';
import { isEmail } from '../parse/email';
import { beginOf } from '../parse/from-to';
import { parseMoney } from '../parse/money';
import { parseMonthBrief, parsePeriod } from '../parse/period';
import { parseDecimal } from '../parse/decimal';
import { isMark } from '../parse/score';
import { answerOf } from '../parse/answers';
import { dayOfPart, timeOfDay } from '../parse/time-of-day';
import { DEFAULT_CONVENTIONS } from '../conventions';
import { foldPlaceName } from '../place-name';
import type { Known } from './known';
import { isAddress, isCompany, isPerson, isPhone, MATURITY_WORDS, TIER_WORDS } from './shapes';

/** What a cell can look like, the most telling first: that is what a whole column is then said to look like. */
export const CONTENTS = [
  'creditCode',
  'email',
  'phone',
  'longitude',
  'latitude',
  'percent',
  'money',
  'unitCode',
  'repCode',
  'accountCode',
  'province',
  'repName',
  'accountName',
  'unitName',
  'tier',
  'maturity',
  'boolean',
  'period',
  'datetime',
  'date',
  'days',
  'company',
  'address',
  'person',
  'number',
  'code',
] as const;
export type Content = (typeof CONTENTS)[number];

/** The order of 03/04/2025 does not matter for knowing it as a date. */
const ANY_ORDER = { ...DEFAULT_CONVENTIONS, dateOrder: 'dmy' } as const;
const MONTH_FIRST = { ...DEFAULT_CONVENTIONS, dateOrder: 'mdy' } as const;
const CODE = /^(?=.*\d)[A-Za-z]{0,6}[-_]?\d{2,12}(?:[-_][A-Za-z\d]{1,8})?$/u;
const ADCODE = /^(?:156)?(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{4}(?:0{3}|0{6})?$/u;
/** Fewer decimals are prices and shares as well. */
const PRECISE = /\.\d{3,}$|[°度]/u;

/** Everything this cell can be taken for; nothing for a blank one. */
export function contentsOf(raw: string, known: Known): ReadonlySet<Content> {
  const text = raw.normalize('NFKC').trim();
  const found = new Set<Content>();
  if (text === '') return found;
  for (const [content, test] of TESTS) if (test(text, known)) found.add(content);
  return found;
}

/** Of figures alone are numbers of orders too. */
const NOT_FIGURES = /\D/u;

function hasTime(text: string): boolean {
  return (timeOfDay(beginOf(text))?.day ?? dayOfPart(text) ?? '') !== '';
}

type Test = (text: string, known: Known) => boolean;

const TESTS: readonly (readonly [Content, Test])[] = [
  ['creditCode', isCreditCode],
  ['email', isEmail],
  ['phone', isPhone],
  ['longitude', (text, { bounds }) => isPosition(text, 'longitude', bounds?.[0] ?? -180, bounds?.[2] ?? 180)],
  ['latitude', (text, { bounds }) => isPosition(text, 'latitude', bounds?.[1] ?? -90, bounds?.[3] ?? 90)],
  ['percent', (text) => text.endsWith('%') && isFigure(text.slice(0, -1))],
  ['money', (text) => !isFigure(text) && !text.endsWith('%') && parseMoney(text, DEFAULT_CONVENTIONS).ok],
  ['unitCode', (text, known) => known.unitCodes.has(text) || ADCODE.test(text)],
  ['repCode', (text, known) => known.repCodes.has(text)],
  ['accountCode', (text, known) => known.accountCodes.has(text)],
  ['province', (text, known) => known.regions.has(foldPlaceName(text)) || /^.{2,8}(?:省|自治区)$/u.test(text)],
  ['repName', (text, known) => known.repNames.has(nameKey(text))],
  ['accountName', (text, known) => known.accountNames.has(nameKey(text))],
  [
    'unitName',
    (text, known) => known.unitNames.has(foldPlaceName(text)) || /^\p{Script=Han}{1,9}[市县区州盟旗]$/u.test(text),
  ],
  ['tier', (text) => TIER_WORDS.has(text.toLowerCase())],
  ['maturity', (text) => MATURITY_WORDS.has(text.toLowerCase())],
  ['boolean', (text) => answerOf(text) !== null],
  ['period', (text) => parsePeriod(text).ok || (!isFigure(text) && parseMonthBrief(text).ok)],
  ['datetime', (text) => NOT_FIGURES.test(text) && hasTime(text) && parseDatetime(text, ANY_ORDER).ok],
  ['date', (text) => parseDate(text, ANY_ORDER).ok || parseDate(text, MONTH_FIRST).ok],
  ['days', (text) => dayRange(text, ANY_ORDER) !== null || isDayInWords(text, ANY_ORDER)],
  ['company', isCompany],
  ['address', isAddress],
  ['person', isPerson],
  ['number', (text) => isFigure(text) || isMark(text)],
  ['code', (text) => CODE.test(text)],
];

function isFigure(text: string): boolean {
  return parseDecimal(text, 'point').ok || parseDecimal(text, 'comma').ok;
}

/** Degrees about the workspace that still count. */
const MARGIN = 3;

function isPosition(text: string, axis: 'longitude' | 'latitude', from: number, to: number): boolean {
  if (!PRECISE.test(text)) return false;
  const parsed = parseCoordinate(text, axis, DEFAULT_CONVENTIONS);
  return parsed.ok && parsed.value >= from - MARGIN && parsed.value <= to + MARGIN;
}
