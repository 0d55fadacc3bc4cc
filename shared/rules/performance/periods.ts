import { lastDayBefore } from '../../model/day';

/** A stretch of time reps are evaluated over; days since 1970-01-01, both counted. */
export interface EvaluationPeriod {
  /** 2025, 2025-Q3 or 2025-03. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
export type PeriodKind = keyof typeof MONTHS;

/** The last periods of a kind that have begun by a day, oldest first. @param day days since 1970-01-01 */
export function periodsUpTo(day: number, kind: PeriodKind, count: number): EvaluationPeriod[] {
  const date = new Date(day * 86_400_000);
  const months = MONTHS[kind];
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const last = month - (month % months);
  return Array.from({ length: count }, (_, i) => periodAt(last - (count - 1 - i) * months, kind));
}

/** The same period a year before. */
export function yearBefore(period: EvaluationPeriod): EvaluationPeriod {
  const { month, kind } = parse(period.label);
  return periodAt(month - 12, kind);
}

/** @param label as an EvaluationPeriod has it; null = it is none */
export function periodOf(label: string): EvaluationPeriod | null {
  if (!/^\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$/.test(label)) return null;
  const { month, kind } = parse(label);
  return periodAt(month, kind);
}

function parse(label: string): { readonly month: number; readonly kind: PeriodKind } {
  const year = Number(label.slice(0, 4)) * 12;
  const part = label.slice(5);
  if (part === '') return { month: year, kind: 'year' };
  if (part.startsWith('Q')) return { month: year + (Number(part.slice(1)) - 1) * 3, kind: 'quarter' };
  return { month: year + Number(part) - 1, kind: 'month' };
}

/** @param month year × 12 + month − 1 of its first month */
function periodAt(month: number, kind: PeriodKind): EvaluationPeriod {
  const year = Math.floor(month / 12);
  const within = month % 12;
  const part =
    kind === 'year' ? '' : kind === 'quarter' ? `-Q${within / 3 + 1}` : `-${String(within + 1).padStart(2, '0')}`;
  return { label: `${year}${part}`, from: lastDayBefore(month) + 1, to: lastDayBefore(month + MONTHS[kind]) };
}
