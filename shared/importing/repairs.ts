import type { Severity } from './row';

/** What a person has decided about single rows of a file while looking at its problems. Applied before anything is parsed. */
export interface Repairs {
  /** Corrected cells by row of the file, then by column index. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Rows that stay out. */
  readonly ignoredRows: ReadonlySet<number>;
  /** Warnings that are not to be shown, as `mutedKind` or `mutedOne` name them. */
  readonly muted: ReadonlySet<string>;
}

export const NO_REPAIRS: Repairs = { cells: new Map(), ignoredRows: new Set(), muted: new Set() };

/** All warnings of one kind. */
export function mutedKind(code: string): string {
  return code;
}

/** One warning. @param column index; null = the row as a whole */
export function mutedOne(code: string, row: number, column: number | null): string {
  return `${code} ${row} ${column ?? ''}`;
}

/** What `mutedKind` and `mutedOne` have put together. @param what one of theirs; row: null = all warnings of the kind */
export function mutedPart(what: string): { readonly code: string; readonly row: number | null } {
  const [code, row] = what.split(' ');
  return { code, row: row === undefined ? null : Number(row) };
}

/** Errors cannot be muted: the row is rejected, and that must be seen. */
export function isMuted(
  { muted }: Repairs,
  severity: Severity,
  code: string,
  row: number,
  column: number | null,
): boolean {
  if (muted.size === 0 || severity === 'error') return false;
  return muted.has(mutedKind(code)) || muted.has(mutedOne(code, row, column));
}

/** The cells of a row with corrections in their places; a row too short grows. */
export function repairedCells(
  cells: readonly string[],
  corrections: ReadonlyMap<number, string> | undefined,
): readonly string[] {
  if (!corrections || corrections.size === 0) return cells;
  const whole = [...cells];
  for (const [column, value] of corrections) {
    while (whole.length <= column) whole.push('');
    whole[column] = value;
  }
  return whole;
}
