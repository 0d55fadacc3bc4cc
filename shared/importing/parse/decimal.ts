import { bad, type Parsed, read } from '../cell';
import { nfkc } from '../nfkc';

const GROUPED = {
  point: /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ ’']\d{3})+|\d+)?(?:\.(\d*))?$/u,
  comma: /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ ’']\d{3})+|\d+)?(?:,(\d*))?$/u,
};

/** As most cells are written: nothing about them is to be decided. */
const PLAIN = /^-?\d+(?:\.\d+)?$/u;

/** Digits and exponent apart, so that 1.1万 is shifted as text and is exactly 11000. */
export interface Decimal {
  readonly text: string;
  readonly negative: boolean;
}

/** A plain number with optional thousands separators, full-width forms allowed; anything else is `notANumber`. */
export function parseDecimal(raw: string, decimal: 'point' | 'comma'): Parsed<Decimal> {
  if (decimal === 'point' && PLAIN.test(raw)) return read({ text: raw, negative: raw.startsWith('-') });
  const text = nfkc(raw)
    .trim()
    .replace(/[\u2212\u2010-\u2013]/gu, '-')
    // SAP writes the sign behind.
    .replace(/^([\d.,' ’]+)-$/u, '-$1')
    .replace(/[\u00a0\u202f\u2009]/gu, ' ');
  const match = GROUPED[decimal].exec(text);
  const whole = match?.[2]?.replace(/[^\d]/gu, '') ?? '';
  const fraction = match?.[3] ?? '';
  if (!match || (whole === '' && fraction === '')) return scientific(text);
  const sign = match[1] === '-' ? '-' : '';
  return read({ text: `${sign}${whole || '0'}.${fraction || '0'}`, negative: sign === '-' });
}

/** Spreadsheets save long figures as 1.2E+07; the fraction is then written in full or lost, and a lost one cannot be seen. */
function scientific(text: string): Parsed<Decimal> {
  if (!/^[+-]?\d(?:\.\d+)?e[+-]?\d{1,3}$/iu.test(text)) return bad('notANumber');
  return read({ text: text.toLowerCase().replace(/^\+/u, ''), negative: text.startsWith('-') });
}

/** The double nearest to text × 10^exponent. */
export function scaled(decimal: Decimal, exponent: number): number {
  const [mantissa, power = '0'] = decimal.text.split('e');
  return Number(`${mantissa}e${Number(power) + exponent}`);
}
