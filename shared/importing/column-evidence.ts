import type { ImportFieldInfo } from '../contract/imports';
import { isBlankFigure } from './cell';
import { type Conventions, DEFAULT_CONVENTIONS } from './conventions';
import { currencyOf } from './currencies';
import { timesAYearOf } from './hours-header';
import { lengthUnitOf } from './length-header';
import { nfkc } from './nfkc';
import { moneyExponentOf } from './money-header';
import { answerOf, isNoSign } from './parse/answers';
import { fullMarkOf } from './score-header';

/** What the cells of one column say about how the column writes its values; filled in one pass over the file. */
export interface ColumnEvidence {
  commaDecimals: number;
  pointDecimals: number;
  dayFirst: number;
  monthFirst: number;
  /** Dates of two figures a year, in which the first part is above 12, the second is, or the last must be the year. */
  shortDayFirst: number;
  shortMonthFirst: number;
  shortYearLast: number;
  bareFigures: number;
  bareAboveOne: number;
  /** Between 0 and 1, as only shares are. */
  bareWithin: number;
  /** Above 10, as no mark but one of a hundred is, and above that too. */
  bareAboveTen: number;
  bareAboveHundred: number;
  /** With a % behind them. */
  shares: number;
  /** Days whose order the cell may not tell. */
  slashed: number;
  /** A bit a currency, see `currencies.ts`. */
  currencies: number;
  /** Filled cells, and those among them that can be a spreadsheet's count of days. */
  filled: number;
  serials: number;
  /** Cells of an x, of a sign that says no (×), of a ○, and those that say yes otherwise. */
  crosses: number;
  noSigns: number;
  circles: number;
  yeses: number;
}

export function noEvidence(): ColumnEvidence {
  return {
    commaDecimals: 0,
    pointDecimals: 0,
    dayFirst: 0,
    monthFirst: 0,
    shortDayFirst: 0,
    shortMonthFirst: 0,
    shortYearLast: 0,
    bareFigures: 0,
    bareAboveOne: 0,
    bareWithin: 0,
    bareAboveTen: 0,
    bareAboveHundred: 0,
    shares: 0,
    slashed: 0,
    currencies: 0,
    filled: 0,
    serials: 0,
    crosses: 0,
    noSigns: 0,
    circles: 0,
    yeses: 0,
  };
}

// A comma before exactly three figures can be either; everything else tells.
const COMMA_DECIMAL = /^[^,]*\.\d{3},\d+\D*$|^\D*\d+,(?:\d{1,2}|\d{4,})\D*$/u;
const POINT_DECIMAL = /^[^.]*,\d{3}\.\d+\D*$|^\D*\d*\.(?:\d{1,2}|\d{4,})\D*$/u;
const SERIAL = /^[2-6]\d{4}(?:\.\d+)?$/u;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/u;
const SHORT_DATE = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d\d)(?!\d)/u;
const SHARE = /\d\s*[%٪]$/u;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/u;

export function addEvidence(evidence: ColumnEvidence, cell: string): void {
  const length = plainLength(cell);
  if (length > 0) return addPlain(evidence, cell, length);
  if (cell.endsWith('%') && addShare(evidence, cell.slice(0, -1))) return;
  if (ISO_DAY.test(cell)) {
    // Tells nothing but that there is something.
    evidence.filled++;
    return;
  }
  if (isBlankFigure(cell)) return;
  const text = nfkc(cell).trim();
  evidence.filled++;
  evidence.currencies |= currencyOf(text);
  if (SERIAL.test(text)) evidence.serials++;
  if (COMMA_DECIMAL.test(text)) evidence.commaDecimals++;
  if (POINT_DECIMAL.test(text)) evidence.pointDecimals++;
  const date = YEAR_LAST.exec(text);
  if (date) {
    evidence.slashed++;
    const [first, second] = [Number(date[1]), Number(date[2])];
    // 13/13/2020 is no day in either order.
    if (first > 12 && second <= 12) evidence.dayFirst++;
    if (second > 12 && first <= 12) evidence.monthFirst++;
  }
  addShortDate(evidence, SHORT_DATE.exec(text));
  if (SHARE.test(text)) evidence.shares++;
  const figure = Number(text.replace(',', '.'));
  if (Number.isNaN(figure)) return addAnswer(evidence, text);
  evidence.bareFigures++;
  addSize(evidence, figure);
  if (Math.abs(figure) > 1) evidence.bareAboveOne++;
  else if (figure !== 0 && Math.abs(figure) < 1) evidence.bareWithin++;
}

function addShortDate(evidence: ColumnEvidence, date: RegExpExecArray | null): void {
  if (!date) return;
  evidence.slashed++;
  const [first, second, last] = date.slice(1).map(Number);
  if (second > 12 && first <= 12) evidence.shortMonthFirst++;
  if (first > 12 && second <= 12) evidence.shortDayFirst++;
  // No year is written with one figure, no day above 31.
  if (date[1].length === 1 || last > 31) evidence.shortYearLast++;
}

/** No answer by yes or no is longer. */
const LONGEST_ANSWER = 5;

function addAnswer(evidence: ColumnEvidence, text: string): void {
  if (text.length > LONGEST_ANSWER) return;
  const answer = answerOf(text);
  if (answer === 'cross') evidence.crosses++;
  if (answer === 'circle') evidence.circles++;
  if (answer === 'yes') evidence.yeses++;
  if (answer === 'no' && isNoSign(text)) evidence.noSigns++;
}

const [ZERO, NINE, POINT] = [48, 57, 46];

/** Length of 1234 or 1234.5, to which none of the patterns has more to say; 0 for everything else, a % behind it included. */
function plainLength(cell: string): number {
  let point = -1;
  for (let i = 0; i < cell.length; i++) {
    const sign = cell.charCodeAt(i);
    if (sign >= ZERO && sign <= NINE) continue;
    if (sign !== POINT || point >= 0 || i === 0) return 0;
    point = i;
  }
  return point === cell.length - 1 ? 0 : cell.length;
}

/** 12.5%, which the patterns would find to be a figure with its sign; false = something else. */
function addShare(evidence: ColumnEvidence, figure: string): boolean {
  const length = plainLength(figure);
  if (length === 0) return false;
  const point = figure.indexOf('.');
  evidence.filled++;
  evidence.shares++;
  if (point > 0 && length - point - 1 !== 3) evidence.pointDecimals++;
  return true;
}

function addSize(evidence: ColumnEvidence, figure: number): void {
  if (figure > 10) evidence.bareAboveTen++;
  if (figure > 100) evidence.bareAboveHundred++;
}

/** As the patterns would find it. */
function addPlain(evidence: ColumnEvidence, cell: string, length: number): void {
  const point = cell.indexOf('.');
  const whole = point < 0 ? length : point;
  const fraction = length - whole - 1;
  evidence.filled++;
  evidence.bareFigures++;
  if (point > 0 && fraction !== 3) evidence.pointDecimals++;
  if (whole === 5 && cell[0] >= '2' && cell[0] <= '6') evidence.serials++;
  const figure = Number(cell);
  addSize(evidence, figure);
  if (figure > 1) evidence.bareAboveOne++;
  else if (figure > 0 && figure < 1) evidence.bareWithin++;
}

/** Headings to which the answer is yes or no. */
const ASKING = /^是否|有效性$|[?]$|^(?:is )?(?:approved|valid|active|won)$/iu;

/**
 * Decides for the whole column. Decimal comma only where cells show it and none shows a decimal point. A date order only
 * where days above 12 show one order and never the other. Bare percentages are points when the header says % or most of
 * them are above 1 (a rate above 100 % is rare in these columns) or some are and none is a part of 1, else fractions. An x is
 * a tick where nothing else is one.
 */
export function decideConventions(
  header: string,
  type: ImportFieldInfo['type'],
  evidence: ColumnEvidence,
): Conventions {
  const { bareAboveOne, bareFigures, bareWithin } = evidence;
  const points = bareAboveOne * 2 > bareFigures || (bareAboveOne > 0 && bareWithin === 0);
  return {
    ...DEFAULT_CONVENTIONS,
    decimal: evidence.commaDecimals > 0 && evidence.pointDecimals === 0 ? 'comma' : 'point',
    dateOrder: dateOrder(evidence),
    percent: /[%％٪]|百分|percent|pct/iu.test(header) || points ? 'points' : 'fraction',
    signed: evidence.shares > 0,
    moneyExponent: type === 'money' ? moneyExponentOf(header) : 0,
    dates: evidence.serials >= FEWEST_SERIALS && evidence.serials === evidence.filled ? 'serial' : 'written',
    lengths: type === 'text' ? lengthUnitOf(header) : null,
    asks: type === 'text' && ASKING.test(header.normalize('NFKC').trim()),
    fullMark: type === 'number' ? fullMarkOf(header) : null,
    timesAYear: type === 'number' ? timesAYearOf(header) : null,
    ...answers(evidence),
  };
}

/** An x is a tick unless another cell says yes, be it a ○ or a 1; a ○ says so beside a sign that says no. */
function answers(evidence: ColumnEvidence): Pick<Conventions, 'cross' | 'circle'> {
  const { crosses, noSigns, circles, yeses, bareFigures } = evidence;
  const circle = circles > 0 && yeses === 0 && crosses + noSigns > 0 ? 'yes' : null;
  const tick = crosses > 0 && yeses === 0 && bareFigures === 0 && circles === 0;
  return { cross: tick ? 'yes' : 'no', circle };
}

/** One number alone may be anything. */
const FEWEST_SERIALS = 3;

/** 24/3/8 tells no order before a column shows that its years stand last; 6/30/24 does. */
const ROWS_TO_ONE_SLIP = 20;

function dateOrder(evidence: ColumnEvidence): Conventions['dateOrder'] {
  const dayFirst = evidence.dayFirst + evidence.shortDayFirst;
  const monthFirst = evidence.monthFirst + evidence.shortMonthFirst;
  // One mistyped day does not turn a whole column.
  if (monthFirst > dayFirst * ROWS_TO_ONE_SLIP) return 'mdy';
  const yearLast = evidence.dayFirst > 0 || evidence.shortYearLast > 0;
  return dayFirst > monthFirst * ROWS_TO_ONE_SLIP && yearLast ? 'dmy' : null;
}
