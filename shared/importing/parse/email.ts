import { note, type Parsed, read } from '../cell';
import { parseText } from './words';

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]{2,}$/u;

export function isEmail(text: string): boolean {
  return EMAIL.test(text.normalize('NFKC').trim());
}

/** Kept as it is written, with a warning when nothing could be sent to it. */
export function parseEmail(raw: string, maxLength: number): Parsed<string> {
  const text = parseText(raw, maxLength);
  if (!text.ok || isEmail(text.value)) return text;
  return read(text.value, note('emailDoubtful'));
}
