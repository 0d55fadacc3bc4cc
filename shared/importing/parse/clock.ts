import { beginOf } from './from-to';
import { timeOfDay } from './time-of-day';

/** Of 14:30-15:30 with a remark behind it; 2:30-3:30 PM is not to lose its half. */
const UNTIL = /\s*[-–—~至到](?!.*[ap]\.?m\b).*$/iu;
/** Spreadsheets put a time of no day on the day they count from. */
const NO_DAY = /^(?:1899-12-3[01]|1900-01-00)[T ]/u;

/** 14:30 · 9:05:10 · 下午2:05 · 9点半 · 2pm · 14:30-15:30, the time of day alone as written, of a span its begin; null = none. */
export function clockIn(cell: string): string | null {
  const text = cell.normalize('NFKC').trim().replace(NO_DAY, '');
  return [beginOf(text), text.replace(UNTIL, '')].find((begin) => timeOfDay(begin)?.day === '') ?? null;
}

const FIGURES = /^(\d{1,2})(\d{2})$/u;

/** 1400 in a column of times without their colon; null = none there is. */
export function clockOfFigures(cell: string): string | null {
  const match = FIGURES.exec(cell.trim());
  const clock = match === null ? '' : `${match[1]}:${match[2]}`;
  return timeOfDay(clock) === null ? null : clock;
}

/** Whether all of a column are such times: one of four figures among them, as lengths hardly are, and not all of the eight o'clock that years look like. */
export function areClockFigures(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const four = filled.filter((cell) => cell.length === 4);
  return (
    four.length > 0 &&
    filled.every((cell) => clockOfFigures(cell) !== null) &&
    filled.some((cell) => !cell.startsWith('20'))
  );
}
