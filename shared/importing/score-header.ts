import type { ColumnEvidence } from './column-evidence';

const FULL_MARKS: readonly (readonly [RegExp, number])[] = [
  [/百分制|\(\s*%\s*\)/u, 100],
  [/十分制/u, 10],
  [/五分制/u, 5],
];
const WRITTEN =
  /(?<!\d)(\d{1,3})\s*分制|满分\s*:?\s*(\d{1,3})(?!\d)|\bout of (\d{1,3})\b|[([]\s*[01]\s*(?:[-–—~至到]|to)\s*(\d{1,3})\s*分?\s*[)\]]|[([]\s*\/\s*(\d{1,3})\s*[)\]]/iu;

/** The full mark that a heading names: 满意度（10分制）, CSAT (0-10), score out of 10 → 10, 百分制 → 100; null = it names none. */
export function fullMarkOf(header: string): number | null {
  const text = header.normalize('NFKC');
  const written = WRITTEN.exec(text)
    ?.slice(1)
    .find((mark) => mark !== undefined);
  if (written !== undefined) return Number(written) > 1 ? Number(written) : null;
  return FULL_MARKS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The full mark that a column shows where its heading names none: most marks above 10 and none above 100 are of 100; null = it shows none. */
export function fullMarkSeen({ bareFigures, bareAboveTen, bareAboveHundred }: ColumnEvidence): number | null {
  return bareAboveTen * 2 > bareFigures && bareAboveHundred === 0 ? 100 : null;
}
