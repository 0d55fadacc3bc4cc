/** Parts of a year, the shorter before the year itself: 年度周工时 is of a week. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/周(?![期年])|星期|礼拜|week|\bwk\b/iu, 52],
  [/月|month|\bmth\b/iu, 12],
  [/季|quarter|\bqtr\b/iu, 4],
  [/年|year|\byr\b|annual|annum/iu, 1],
];

/**
 * How often the time that a heading counts its hours by comes in a year: Capacity (hours/week) → 52, 月可用工时 → 12, 年工时 → 1;
 * null = it names none.
 */
export function timesAYearOf(header: string): number | null {
  const text = header.normalize('NFKC');
  return PARTS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
