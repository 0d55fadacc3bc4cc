import { bad, note, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { type NumberRange, parseNumber, within } from './number';

const COUNTER = /\s*(?:分|points?|pts?\.?)$/iu;
const OF = /^(\d{1,3}(?:\.\d+)?)\s*(?:\/|out of)\s*(\d{1,3})\s*分?$/iu;
const PERCENT = /^(\d{1,3}(?:\.\d+)?)\s*%$/u;
const STARS = /^([★⭐]\uFE0F?){1,5}☆*$/u;
const STAR_COUNT = /^([1-5](?:\.\d+)?)\s*(?:颗?星|stars?)$/iu;
/** Marks in stars are of five of them. */
const FIVE = 5;
/** Refusals before what they hold: 非常不满意, very dissatisfied. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:非常|很|极)不满意?$|^(?:very|extremely|highly) (?:dissatisfied|unsatisfied|unhappy)$/iu, 1],
  [/^(?:不满意?|不太满意|较不满意)$|^(?:dissatisfied|unsatisfied|unhappy)$/iu, 2],
  [/^(?:一般|中立|尚可)$|^neutral$/iu, 3],
  [/^(?:比较|较)?满意$|^(?:satisfied|happy)$/iu, 4],
  [/^(?:非常|很|十分|极其)满意$|^(?:very|extremely|highly) (?:satisfied|happy)$/iu, 5],
];

/** A mark up to the most there is, of what the cell or else the heading calls full: 4 · 8/10 · 90% · 4分; of five also ★★★★☆ and 满意. */
export function parseScore(raw: string, conventions: Conventions, range: NumberRange): Parsed<number> {
  const text = raw.normalize('NFKC').trim();
  const of = OF.exec(text);
  if (of && Number(of[2]) > 1) return part(Number(of[1]), Number(of[2]), range);
  const percent = PERCENT.exec(text);
  if (percent) return part(Number(percent[1]), 100, range);
  const known = range.max === FIVE ? inStars(text, range) : null;
  if (known) return known;
  const figure = parseNumber(text.replace(COUNTER, ''), conventions, { min: -Infinity, max: Infinity });
  if (!figure.ok) return parseNumber(text, conventions, range);
  const { fullMark } = conventions;
  const mark = fullMark === null ? within(figure.value, range) : part(figure.value, fullMark, range);
  return mark.ok && figure.warning ? read(mark.value, figure.warning) : mark;
}

const MARKS: NumberRange = { min: 0, max: FIVE };

/** Whether it is a mark by itself, other than as a bare figure or a share. */
export function isMark(text: string): boolean {
  return OF.test(text) || inStars(text, MARKS) !== null;
}

function part(mark: number, full: number, range: NumberRange): Parsed<number> {
  if (mark > full) return bad('outOfRange', { min: 0, max: full });
  return within(Number(((mark * range.max) / full).toFixed(4)), range);
}

function inStars(text: string, range: NumberRange): Parsed<number> | null {
  if (STARS.test(text)) return within(Array.from(text.matchAll(/[★⭐]/gu)).length, range);
  const counted = STAR_COUNT.exec(text);
  if (counted) return within(Number(counted[1]), range);
  const value = WORDS.find(([word]) => word.test(text))?.[1];
  return value === undefined ? null : read(value, note('scoreOfWord', { value }, String(value)));
}
