import { isCreditCode } from '@shared/duplicates/credit-code';
import type { Drawer } from './random';

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

/** A code that is valid in form, found by trying every check character. */
export function makeCreditCode(unit: string, draw: Drawer): string {
  const body = `91${unit}MA${Array.from({ length: 7 }, () => draw.pick(ALPHABET)).join('')}`;
  const check = ALPHABET.find((char) => isCreditCode(body + char));
  if (check === undefined) throw new Error(`no check character for ${body}`);
  return body + check;
}
