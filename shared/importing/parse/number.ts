import { bad, note, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { exactly } from './approximate';
import { parseDecimal, scaled } from './decimal';

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  /** What may stand behind the figure: 120家. */
  readonly counted?: RegExp;
}

export function parseNumber(raw: string, conventions: Conventions, range: NumberRange): Parsed<number> {
  const text = withoutBrackets(raw.normalize('NFKC').trim());
  const exact = exactly(text);
  const figure = range.counted ? exactly(exact.text.replace(range.counted, '').trim()) : exact;
  const decimal = parseDecimal(figure.text, conventions.decimal);
  if (!decimal.ok) return bad('notANumber', {}, withoutCounter(text, conventions));
  const found = within(scaled(decimal.value, 0), range);
  const approximate = exact.approximate || figure.approximate;
  return found.ok && approximate ? read(found.value, note('approximate', { value: found.value })) : found;
}

export function within(value: number, range: NumberRange): Parsed<number> {
  if (!Number.isFinite(value) || value < range.min || value > range.max) {
    return bad('outOfRange', { min: range.min, max: range.max });
  }
  if (range.integer && !Number.isInteger(value)) return bad('notWhole');
  return read(value);
}

/** Accountants write a negative figure in brackets: (1,234) is -1,234, (5%) is -5%. */
export function withoutBrackets(text: string): string {
  return text.replace(/^\((.+)\)$/u, '-$1');
}

/** 120家 counts something: the bare figure would do. */
function withoutCounter(text: string, conventions: Conventions): string | null {
  const bare = text.replace(/\s*(?:个|家|户|人|名|台|次|小时|天|岁|分|颗?星|hours?|hrs?|h|pcs)$/iu, '');
  return bare !== text && parseDecimal(bare, conventions.decimal).ok ? bare : null;
}
