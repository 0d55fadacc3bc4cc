import type { Conventions } from '../conventions';
import { parseDate } from './date';

/** Two days in one cell, the first not after the last; YYYY-MM-DD. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** Words and marks first, then a dash with room, then one that stands alone or, among those within days, in the middle. */
const BETWEEN = [
  /\s*(?:起?\s*[至到]|[~～〜—–→]+|--+|\bto\b|\bthrough\b)\s*/iu,
  /\s+-\s+/u,
  /(?<=\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)\s*[,;、]\s*(?=\d{4})/u,
];
const FROM = /^(?:[自从由]|from\b)\s*/iu;
const DASHES = /-/gu;
/** The second of two days may leave out its year: 2026.1.1-6.30. */
const YEARLESS = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/u;
/** No two days are written longer. */
const LONGEST = 80;

/** 2026-01-01 至 2026-06-30 · 2026/1/1-2026/6/30 · 2026.1.1~6.30 · 自2026年1月1日起至6月30日止 · Jan 1, 2026 – Mar 31, 2026; null for anything else. */
export function dayRange(text: string, conventions: Conventions): DayRange | null {
  if (text.length > LONGEST) return null;
  const halves = halvesOf(
    text
      .normalize('NFKC')
      .trim()
      .replace(FROM, '')
      .replace(/[止。]$/u, ''),
  );
  if (halves === null) return null;
  const first = dayIn(halves[0], conventions);
  if (first === null) return null;
  const last = dayIn(halves[1], conventions) ?? dayIn(withYear(halves[1], first), conventions);
  return last !== null && first <= last ? { first, last } : null;
}

function halvesOf(text: string): readonly [string, string] | null {
  for (const between of BETWEEN) {
    const parts = text.split(between);
    if (parts.length === 2) return [parts[0], parts[1]];
  }
  const dashes = [...text.matchAll(DASHES)];
  if (dashes.length % 2 === 0) return null;
  const { index } = dashes[(dashes.length - 1) / 2];
  return [text.slice(0, index).trim(), text.slice(index + 1).trim()];
}

function withYear(text: string, first: string): string {
  const match = YEARLESS.exec(text);
  return match ? `${first.slice(0, 4)}-${match[1].padStart(2, '0')}-${match[2].padStart(2, '0')}` : '';
}

/** A month alone is no day: which of its days would be meant is not said. */
function dayIn(text: string, conventions: Conventions): string | null {
  const parsed = parseDate(text, conventions);
  return parsed.ok && parsed.warning?.code !== 'dayMissing' ? parsed.value : null;
}
