import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

// Character by character, each looked up once: phrases differ by region, and names hardly hold any.
const toSimplified = Converter({ from: 't', to: 'cn' });
const simplifiedOf = new Map<string, string>();
const soundOf = new Map<string, string>();

const HAN = /\p{Script=Han}/u;

/** Whether there is Chinese in it. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** For comparing: full and half width, case, and traditional and simplified characters are one (OpenCC's character table). */
export function foldForMatching(text: string): string {
  let folded = '';
  for (const char of text.normalize('NFKC').toLowerCase()) folded += char < '\u2e80' ? char : simplified(char);
  return folded;
}

function simplified(char: string): string {
  const known = simplifiedOf.get(char);
  if (known !== undefined) return known;
  const made = toSimplified(char);
  simplifiedOf.set(char, made);
  return made;
}

/** Pinyin without tone of a Chinese character, by its commonest reading; anything else stands for itself. */
export function soundOfChar(char: string): string {
  const known = soundOf.get(char);
  if (known !== undefined) return known;
  const made = HAN.test(char) ? pinyin(char, { toneType: 'none' }) : char;
  soundOf.set(char, made);
  return made;
}
