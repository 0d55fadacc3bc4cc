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
export function parseTags(
  raw: string,
  apart: (part: string) => readonly string[] = (part) => [part],
): Parsed<string[]> {
  const text = parseText(raw, 10_000);
  if (!text.ok) return text;
  const parts = text.value.split(/[;；、|｜]/u).flatMap((part) => apart(part));
  const tags = [...new Set(parts.map((t) => t.trim()))].filter((t) => t !== '');
  if (tags.length > TAGS) return bad('tooManyTags', { max: TAGS });
  return tags.some((t) => t.length > TAG_LENGTH) ? bad('tooLong', { max: TAG_LENGTH }) : read(tags);
}

const SHORT_WORD = { han: 8, latin: 24 };

/** The same of fields, products and skills, whose names are short: 机械,电子 and 机械/电子 are two, CRM/ERP stays one. */
export function parseShortTags(raw: string): Parsed<string[]> {
  return parseTags(raw, (part) =>
    shortWords(part, /[,，]/u, SHORT_WORD.latin).flatMap((word) => shortWords(word, /[/／]/u, 0)),
  );
}

/** @param latin how long a word without Chinese characters may be; 0 = there is none in a list of this sign */
function shortWords(text: string, between: RegExp, latin: number): readonly string[] {
  const words = text.split(between).map((word) => word.trim());
  const longest = (word: string): number => (/\p{Script=Han}/u.test(word) ? SHORT_WORD.han : latin);
  const listed = words.every((word) => word.length > 1 && word.length <= longest(word));
  return listed ? words : [text];
}
