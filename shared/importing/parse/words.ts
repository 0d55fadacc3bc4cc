import { bad, note, type Parsed, read } from '../cell';
import { nfkc } from '../nfkc';

const YES = new Set(['是', '有', 'yes', 'y', 'true', 't', '1', '√', '✓', '✔', '☑', '对']);
const NO = new Set(['否', '无', '没有', 'no', 'n', 'false', 'f', '0', '×', '✗', '✘', '☐', '错', 'x']);

export function parseBoolean(raw: string): Parsed<boolean> {
  if (YES.has(raw)) return read(true);
  if (NO.has(raw)) return read(false);
  const text = nfkc(raw).trim().toLowerCase();
  if (YES.has(text)) return read(true);
  if (NO.has(text)) return read(false);
  return bad('notYesNo');
}

/** Control characters are invisible and break files that carry the text on. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/u;

/** What a spreadsheet makes of a long number, and saves: its last figures are gone. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+\d{1,2}$/iu;

export function parseText(raw: string, maxLength: number): Parsed<string> {
  const text = raw.trim();
  if (CONTROL.test(text)) return bad('controlCharacter', {}, text.replace(new RegExp(CONTROL, 'gu'), ''));
  if (text.length > maxLength) return bad('tooLong', { max: maxLength });
  return ROUNDED.test(text) ? read(text, note('figuresRounded')) : read(text);
}

const TAG_LENGTH = 80;
const TAGS = 50;

/** Several words in one cell, apart by ; ； 、 or |. Commas are left alone: they occur inside names. */
export function parseTags(raw: string): Parsed<string[]> {
  const text = parseText(raw, 10_000);
  if (!text.ok) return text;
  const tags = [...new Set(text.value.split(/[;；、|｜]/u).map((t) => t.trim()))].filter((t) => t !== '');
  if (tags.length > TAGS) return bad('tooManyTags', { max: TAGS });
  return tags.some((t) => t.length > TAG_LENGTH) ? bad('tooLong', { max: TAG_LENGTH }) : read(tags);
}
