import { placeKey } from './corpus';
import { gramsOf, type Prepared, soundGramsOf } from './prepare';
import { mixHash, textHash } from './text-hash';

/**
 * What of an account tells whom to compare it with, in whole numbers: cheap to keep, so that an edit of one account does
 * not take all names apart again. Raise the version when the text rules or this layout change.
 */
export type Form = Int32Array<ArrayBuffer>;
export const FORM_VERSION = 1;

/** Where things stand in a form; the pieces, the sounds and the keys follow. */
export const FORM = { unit: 0, order: 1, grams: 5, sounds: 6, body: 7 } as const;
const ORDER_LENGTH = FORM.grams - FORM.order;
const SHORTEST_CODE = 13;

export function formOf(account: Prepared): Form {
  const { name, sound, source } = account;
  const grams = gramHashes(name.core);
  const sounds = soundHashes(sound, name.core);
  const keys = textKeys(account);
  const form = new Int32Array(FORM.body + grams.length + sounds.length + keys.length);
  form[FORM.unit] = textHash('u', source.unit);
  for (let i = 0; i < ORDER_LENGTH; i++) form[FORM.order + i] = twoChars(name.core, i * 2);
  form[FORM.grams] = grams.length;
  form[FORM.sounds] = sounds.length;
  form.set(grams, FORM.body);
  form.set(sounds, FORM.body + grams.length);
  form.set(keys, FORM.body + grams.length + sounds.length);
  return form;
}

/** The pieces a core is compared by, each once. */
export function gramHashes(core: string): number[] {
  return hashes('g', gramsOf(core));
}

export function soundHashes(sound: string, core: string): number[] {
  return hashes('h', soundGramsOf(sound, core));
}

export function coreKey({ name }: Prepared): number {
  return textHash('n', name.core);
}

export function phoneKey(local: string): number {
  return textHash('p', local);
}

export function addressKey(account: Prepared): number {
  return textHash('a', placeKey(account));
}

/** Several keys an account, so that a slip in one field leaves the others. */
function textKeys(account: Prepared): number[] {
  const { sound, creditCode, phones, address, source } = account;
  const syllables = sound.split(' ');
  const brand = syllables.length > 1 ? syllables.slice(0, 2).join(' ') : sound.slice(0, 5);
  const keys = [
    ...(creditCode.length >= SHORTEST_CODE ? [textHash('c', creditCode)] : []),
    ...phones.map(({ local }) => phoneKey(local)),
    coreKey(account),
    textHash('s', sound),
    mixHash(textHash('b', brand), textHash('u', source.unit)),
    ...(address.key === '' ? [] : [addressKey(account)]),
  ];
  return [...new Set(keys)];
}

function hashes(kind: string, pieces: readonly string[]): number[] {
  return [...new Set(pieces.map((piece) => textHash(kind, piece)))];
}

/** So that signed numbers sort as the characters do. */
function twoChars(text: string, at: number): number {
  const [high, low] = [text.charCodeAt(at) || 0, text.charCodeAt(at + 1) || 0];
  return ((high - 0x8000) << 16) | low;
}
