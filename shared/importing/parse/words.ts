import { bad, note, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { answerOf } from './answers';

/** As the column has it: an x is a tick in one and says no in another. */
export function parseBoolean(raw: string, { cross, circle }: Conventions): Parsed<boolean> {
  const answer = answerOf(raw);
  const said = answer === 'cross' ? cross : answer === 'circle' ? circle : answer;
  return said === null ? bad('notYesNo') : read(said === 'yes');
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
