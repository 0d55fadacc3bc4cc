const PERIOD = /^(\d{4})(?:-?Q([1-4])|-(\d{2})(?:-\d{2})?)?$/i;

/**
 * Month after the last of a period, as year × 12 + month − 1: `2025` → 24312, `2025-Q1` → 24303, `2025-03` and
 * `2025-03-31` → 24303; null when the text is none of these.
 */
export function endMonth(period: string): number | null {
  const match = PERIOD.exec(period);
  if (!match) return null;
  const [, year, quarter, month] = match;
  const months = quarter !== undefined ? Number(quarter) * 3 : month !== undefined ? Number(month) : 12;
  return months < 1 || months > 12 ? null : Number(year) * 12 + months;
}
