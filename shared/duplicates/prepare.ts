import type { AccountText } from './account-text';
import { type ParsedAddress, parseAddress } from './address';
import { foldCreditCode, isCreditCode } from './credit-code';
import { hasHan, soundOfChar } from './fold';
import { type ParsedName, parseName } from './name';
import { type ParsedPhone, parsePhones } from './phone';
import type { PlaceBook } from './place-book';

/** An account taken apart once, so that comparing a pair touches no text rules any more. */
export interface Prepared {
  readonly source: AccountText;
  readonly name: ParsedName;
  /** The core by its sound, syllables with a space between. */
  readonly sound: string;
  /** Folded; '' = none given. */
  readonly creditCode: string;
  readonly creditCodeValid: boolean;
  readonly phones: readonly ParsedPhone[];
  readonly address: ParsedAddress;
}

export function prepare(source: AccountText, book: PlaceBook): Prepared {
  const name = parseName(source.name, book);
  const creditCode = foldCreditCode(source.creditCode);
  return {
    source,
    name,
    sound: soundOf(name.core),
    creditCode,
    creditCodeValid: isCreditCode(creditCode),
    phones: parsePhones(source.phone),
    address: parseAddress(source.address),
  };
}

/** Chinese names by their syllables; a name in letters sounds as it is written. */
export function soundOf(core: string): string {
  return hasHan(core) ? [...core].map(soundOfChar).join(' ') : core;
}

/** Overlapping pieces a name is compared by: pairs of characters or syllables, and threes of letters. */
export function gramsOf(core: string): string[] {
  if (!hasHan(core)) return piecesOf([...` ${core} `], 3);
  return piecesOf([...core], 2);
}

export function soundGramsOf(sound: string, core: string): string[] {
  return hasHan(core) ? piecesOf(sound.split(' '), 2) : [];
}

function piecesOf(parts: readonly string[], size: number): string[] {
  if (parts.length <= size) return [parts.join('')];
  return Array.from({ length: parts.length - size + 1 }, (_, i) => parts.slice(i, i + size).join(''));
}
