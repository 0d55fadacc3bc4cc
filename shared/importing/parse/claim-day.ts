import { isBlankFigure, note, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { parseDatetime } from './datetime';
import { dayRange } from './day-range';

const ENDLESS =
  /^(?:长期(?:有效|保护)?|永久(?:有效|保护)?|无(?:固定)?期限|无限期?|不限(?:期|时)?|never(?: expires)?|no (?:expiry|end|end date|expiration)|open[- ]?ended|indefinite(?:ly)?|permanent|unlimited|forever|.*9999.*)$/iu;

/** What has no end is kept as what says nothing of one, for which the rules give it a length. */
export function endless(text: string): Parsed<null> | null {
  return ENDLESS.test(text.normalize('NFKC').trim()) ? read(null, note('claimEndless')) : null;
}

/** 未收回 · 未延期 · 0000-00-00, which databases write where there is no day. */
const NO_DAY =
  /^(?:(?:尚|还|暂)?未|没有?|无)(?:[收召]回|回收|释放|退回|延期|展期|续期|续保)$|^(?:否|no|not (?:released|returned|extended))$|^0000[-/.]00[-/.]00(?:[T ]|$)/iu;

/** Of a day on which a claim was ended or extended: that it was not. */
export function isNoDay(text: string): boolean {
  return isBlankFigure(text) || NO_DAY.test(text.normalize('NFKC').trim());
}

const CLOCK = /\d\s?[:：点时]/u;
const UNTIL = /^(?:截[至止]到?|[至到]|until|through|thru)\s*(?=[\p{L}\d])/iu;
/** 2025-12-31 24:00 is the end of that day. */
const MIDNIGHT = /(?:[T ]\s*24(?::00){1,2}|\s*24[时点])$/u;

/** A day without a time is kept as one: it protects to its end. Of two days it is the last. */
export function dayOrTime(text: string, conventions: Conventions): Parsed<string> {
  const range = dayRange(text, conventions);
  if (range) return read(range.last);
  const end = text.normalize('NFKC').trim().replace(UNTIL, '').replace(/止$/u, '').replace(MIDNIGHT, '');
  const parsed = parseDatetime(end, conventions);
  if (!parsed.ok || CLOCK.test(end)) return parsed;
  return { ...parsed, value: parsed.value.slice(0, 10) };
}

/** 至2025年12月31日 · 未收回, which a column of days holds as well. */
export function isDayInWords(text: string, conventions: Conventions): boolean {
  if (/^[至到截]/u.test(text)) return dayOrTime(text, conventions).ok;
  return text.length > 2 && NO_DAY.test(text);
}
