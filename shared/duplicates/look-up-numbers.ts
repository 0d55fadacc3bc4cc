import { foldCreditCode } from './credit-code';
import type { MatchName } from './look-up-match';
import { parsePhones } from './phone';

/** What is typed in the three boxes of the look-up. */
export interface LookUpQuery {
  readonly name: string;
  readonly creditCode: string;
  readonly phone: string;
}

type Box = keyof LookUpQuery;
const BOXES: readonly Box[] = ['name', 'creditCode', 'phone'];

/** Fewer characters of a number are searched for at its end alone, and tell nothing if nothing ends so. */
export const LEAST_NUMBER = 6;
/** The last digits, as people give them over the telephone. */
const LEAST_TAIL = 4;
const LEAST_ACCOUNT_CODE = 3;
/** In the box of something else: a whole number, hardly anything else. */
const LEAST_ELSEWHERE: Readonly<Record<Box, number>> = { name: LEAST_TAIL, creditCode: 7, phone: 8 };

const CODE = /^[0-9A-Z\s-]+$/i;
const PHONE = /^[\d\s()+\-./#]+$/;
const MOBILE = /^1[3-9]\d{9}$/;

/** Says how a text that an account carries agrees with what was typed; null = not at all. */
export type NumberTest = (carried: string) => { readonly match: MatchName; readonly likeness: number } | null;

export interface NumberTests {
  readonly code: readonly NumberTest[];
  readonly creditCode: readonly NumberTest[];
  readonly phone: readonly NumberTest[];
}

/** Upper case and half width, without spaces. */
export function foldAccountCode(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/\s+/g, '');
}

/** Account codes, credit codes and telephone numbers, in whichever box they were typed. */
export function numberTests(query: LookUpQuery): NumberTests {
  const typed = BOXES.map((box) => ({ box, text: query[box].normalize('NFKC').trim() })).filter((t) => t.text !== '');
  return {
    code: typed.flatMap(({ box, text }) => codeTest(foldAccountCode(text), box !== 'phone')),
    creditCode: typed.flatMap(({ box, text }) => {
      const folded = foldCreditCode(text);
      if (box !== 'creditCode' && !(CODE.test(text) && /\d/.test(text) && folded.length >= LEAST_ELSEWHERE[box])) {
        return [];
      }
      return creditCodeTest(folded);
    }),
    phone: typed.flatMap(({ box, text }) => {
      const digits = digitsOf(text);
      if (box !== 'phone' && !(PHONE.test(text) && digits.length >= LEAST_ELSEWHERE[box])) return [];
      return phoneTests(text, digits);
    }),
  };
}

/** Whether so much of a number was typed that not finding it tells something. */
export function numberIsEnough(query: LookUpQuery): boolean {
  return foldCreditCode(query.creditCode).length >= LEAST_NUMBER || digitsOf(query.phone).length >= LEAST_NUMBER;
}

/** Whether a name is but a few digits, as of the end of a number. */
export function isShortNumber(name: string): boolean {
  const text = name.normalize('NFKC').trim();
  return PHONE.test(text) && digitsOf(text).length < LEAST_NUMBER;
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}

function codeTest(typed: string, parts: boolean): NumberTest[] {
  const part = parts && typed.length >= LEAST_ACCOUNT_CODE && /\d/.test(typed);
  return [
    (code) => {
      if (code === typed) return { match: 'code', likeness: 1 };
      return part && code.includes(typed) ? { match: 'codeContains', likeness: typed.length / code.length } : null;
    },
  ];
}

function creditCodeTest(typed: string): NumberTest[] {
  if (typed.length < LEAST_TAIL) return [];
  const whole = typed.length >= LEAST_NUMBER;
  return [
    (code) => {
      const likeness = typed.length / code.length;
      if (code === typed) return { match: 'creditCode', likeness: 1 };
      if (code.endsWith(typed)) return { match: 'creditCodeEnds', likeness };
      if (!whole) return null;
      if (code.startsWith(typed)) return { match: 'creditCodeBegins', likeness };
      return code.includes(typed) ? { match: 'creditCodeContains', likeness } : null;
    },
  ];
}

function phoneTests(text: string, digits: string): NumberTest[] {
  const numbers = parsePhones(text);
  if (numbers.length === 0) return digits.length < LEAST_TAIL ? [] : [phoneTest('', digits)];
  return numbers.map(({ area, local }) => phoneTest(area, local));
}

/** Where one of two numbers goes without its area, the rest has to agree. */
function phoneTest(area: string, local: string): NumberTest {
  const typed = area + local;
  // Seven digits and more are a number by themselves, of any area.
  const isWhole = local.length > LEAST_NUMBER;
  return (carried) => {
    let best: ReturnType<NumberTest> = null;
    for (const number of carried.split(' ')) {
      const likeness = typed.length / number.length;
      const lacksArea = isWhole && area === '' && !MOBILE.test(number) && number.endsWith(local);
      if (number === typed || (area !== '' && number === local) || lacksArea) return { match: 'phone', likeness: 1 };
      if (number.endsWith(typed)) best = { match: 'phoneEnds', likeness };
      else if (typed.length >= LEAST_NUMBER && number.includes(typed)) best ??= { match: 'phoneContains', likeness };
    }
    return best;
  };
}
