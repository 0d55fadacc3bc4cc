const UNIT = '天|日|周|个?月|季度?|年|days?|weeks?|months?|quarters?|years?';
const NAMED = [
  new RegExp(String.raw`[([【]\s*(?:单位\s*:?\s*|in\s+)?(${UNIT})\s*[)\]】]`, 'iu'),
  new RegExp(`(${UNIT})数$`, 'u'),
  /\b(days|weeks|months|quarters|years)$/iu,
];

/** The unit that a heading gives to bare lengths of time, as a cell would write it: 保护期（月） → 个月, Term (months) → months; null = none. */
export function lengthUnitOf(header: string): string | null {
  const text = header.normalize('NFKC').trim();
  const unit = NAMED.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  if (unit === undefined) return null;
  return unit === '月' || unit === '季' || unit === '季度' ? `个${unit.slice(0, 1)}${unit === '月' ? '' : '度'}` : unit;
}
