import { withFigures } from '../parse/han-numerals';
import { monthOf } from '../parse/month-names';
import { BETWEEN } from '../sheet/flatten-header';
import { partOfYear } from './part-of-year';
import { isOtherwise, readPeriodHeader } from './period-header';

const MONTH = /(?<![\d年.\-/~至到近前个])(0?[1-9]|1[0-2])\s?月份?(?![-~至到])/u;
const QUARTER = /(?<![\d年.\-/~至到a-z])(?:第?\s?([1-4])\s?季度?|q([1-4]))(?![-~至到a-z\d])/iu;
const WORD = /(?<![\p{L}\d])([a-z]{3,9})\.?(?![\p{L}\d])/giu;

/** Where a heading names a month or a quarter of no year. */
export interface BarePeriod {
  /** -03 or -Q1, to be put behind a year. */
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

/** 3月 · 三月份销售额 · Q1 · 第一季度 · Mar; null where a heading names none, or a year too, or a plan or a ratio. */
export function readBarePeriod(header: string): BarePeriod | null {
  const text = withFigures(header.normalize('NFKC').replaceAll(BETWEEN, ' '));
  if (isOtherwise(text) || partOfYear(text) !== null || readPeriodHeader(text) !== null) return null;
  const month = MONTH.exec(text);
  if (month) return found(text, month, `-${month[1].padStart(2, '0')}`);
  const quarter = QUARTER.exec(text);
  if (quarter) return found(text, quarter, `-Q${quarter[1] ?? quarter[2]}`);
  for (const word of text.matchAll(WORD)) {
    const number = monthOf(word[1]);
    if (number !== null) return found(text, word, `-${String(number).padStart(2, '0')}`);
  }
  return null;
}

function found(text: string, match: RegExpExecArray, part: string): BarePeriod {
  return { part, before: text.slice(0, match.index), after: text.slice(match.index + match[0].length) };
}

/** The heading with its year: 2024年3月销售额 in a file that writes 3月销售额, 2024-03 in one that writes Mar. */
export function datedHeading(header: string, { part, before, after }: BarePeriod, year: number): string {
  if (part.startsWith('-Q')) return `${before}${year}${part.slice(1)}${after}`;
  const month = Number(part.slice(1));
  return /月/u.test(header) ? `${before}${year}年${month}月${after}` : `${before}${year}${part}${after}`;
}

/** A cell of a column of months or quarters: 3 · 3月 · 三月 · Mar, or Q1 · 1 · 第一季度. @returns -03 or -Q1; null = neither */
export function partIn(cell: string, of: 'month' | 'quarter'): string | null {
  const text = withFigures(cell.normalize('NFKC').trim());
  if (of === 'quarter' && /^[1-4]$/u.test(text)) return `-Q${text}`;
  if (of === 'month' && /^(?:0?[1-9]|1[0-2])$/u.test(text)) return `-${text.padStart(2, '0')}`;
  const read = readBarePeriod(text);
  const whole = read !== null && read.before.trim() === '' && read.after.trim() === '';
  return whole && read.part.startsWith('-Q') === (of === 'quarter') ? read.part : null;
}
