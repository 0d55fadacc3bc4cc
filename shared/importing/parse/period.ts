import { bad, type Parsed, read } from '../cell';

const YEAR = /^(\d{4})年?(?:度)?$/u;
const QUARTER = /^(\d{4})年?[-/ ]?(?:q|第)?([1-4])(?:季度|季|q)?$/iu;
const MONTH = /^(\d{4})(?:[-/.年](\d{1,2})月?|(\d{2}))$/u;
/** 2025-3 would be a quarter to one reader and a month to another. */
const MARKED = /q|季|第/iu;

/** 2025 · 2025年 · 2025-Q1 · 2025Q1 · 2025年第1季度 · 2025-03 · 202503 as YYYY, YYYY-Qn or YYYY-MM. */
export function parsePeriod(raw: string): Parsed<string> {
  const text = raw.normalize('NFKC').trim().replace(/\s+/gu, '');
  const year = YEAR.exec(text);
  if (year) return known(Number(year[1]), year[1]);
  const quarter = MARKED.test(text) ? QUARTER.exec(text) : null;
  if (quarter) return known(Number(quarter[1]), `${quarter[1]}-Q${quarter[2]}`);
  const month = MONTH.exec(text);
  if (!month) return bad('notAPeriod');
  const number = Number(month[2] ?? month[3]);
  if (number < 1 || number > 12) return bad('notAPeriod');
  return known(Number(month[1]), `${month[1]}-${String(number).padStart(2, '0')}`);
}

function known(year: number, period: string): Parsed<string> {
  return year >= 1900 && year <= 2200 ? read(period) : bad('notAPeriod');
}

/** For figures that are kept by the year. */
export function parseYear(raw: string): Parsed<number> {
  const period = parsePeriod(raw);
  if (!period.ok) return period;
  return /^\d{4}$/u.test(period.value) ? read(Number(period.value)) : bad('periodNotYear');
}
