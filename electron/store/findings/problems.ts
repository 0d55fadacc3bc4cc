import type { ProblemFilter, ProblemGroup, ProblemRow } from '@shared/contract/import-problems';
import type { Findings } from './findings';

interface Row {
  readonly id: number;
  readonly row: number;
  readonly at: number | null;
  readonly col: string;
  readonly value: string;
  readonly code: string;
  readonly params: string;
  readonly severity: 'error' | 'warning';
  readonly fix: string | null;
}

type Binding = string | number;

/** One slice in the order of the file, and how many there are. */
export function queryProblems(
  { sqlite }: Findings,
  filter: ProblemFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly total: number; readonly rows: ProblemRow[] } {
  const { where, bindings } = conditions(filter);
  const total = Number(
    sqlite
      .prepare(`select count(*) from problem ${where}`)
      .pluck()
      .get(...bindings),
  );
  // Cast: the columns of the table, by the writer of this folder.
  const rows = sqlite
    .prepare(`select * from problem ${where} order by row, at, id limit ? offset ?`)
    .all(...bindings, limit, offset) as Row[];
  return { total, rows: rows.map(problemOf) };
}

export function problemsOfRow({ sqlite }: Findings, row: number): ProblemRow[] {
  return (sqlite.prepare('select * from problem where row = ? order by at, id').all(row) as Row[]).map(problemOf);
}

export function countProblems({ sqlite }: Findings): number {
  return Number(sqlite.prepare('select count(*) from problem').pluck().get());
}

/** The most frequent first, errors before warnings. */
export function groupProblems({ sqlite }: Findings): ProblemGroup[] {
  // Cast: as selected.
  return sqlite
    .prepare(
      `select code, severity, count(*) as count, count(fix) as fixes, count(distinct nullif(row, 0)) as rows
      from problem group by code, severity order by severity, count(*) desc, code`,
    )
    .all() as ProblemGroup[];
}

export interface FixableCell {
  readonly row: number;
  readonly at: number;
  readonly fix: string;
}

/** Cells of one kind of problem for which a safe value is known. */
export function fixesOf({ sqlite }: Findings, code: string): readonly FixableCell[] {
  return sqlite
    .prepare('select row, at, fix from problem where code = ? and fix is not null and at is not null and row > 0')
    .all(code) as FixableCell[];
}

/** Rows with an error of one kind. */
export function rowsOf({ sqlite }: Findings, code: string): readonly number[] {
  const text = "select distinct row from problem where code = ? and severity = 'error' and row > 0 order by row";
  return sqlite.prepare(text).pluck().all(code) as number[];
}

function problemOf({ params, col, ...rest }: Row): ProblemRow {
  // Cast: the writer was given such parameters.
  return { ...rest, column: col, params: JSON.parse(params) as ProblemRow['params'] };
}

function conditions({ severity, code, column, text, textCodes }: ProblemFilter): {
  readonly where: string;
  readonly bindings: readonly Binding[];
} {
  const parts: string[] = [];
  const bindings: Binding[] = [];
  const add = (part: string, ...values: readonly Binding[]): void => {
    parts.push(part);
    bindings.push(...values);
  };
  if (severity) add('severity = ?', severity);
  if (code) add('code = ?', code);
  if (column !== undefined) add('col = ?', column);
  if (text) {
    const marks = (textCodes ?? []).map(() => '?').join(', ');
    const like = `%${text.replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
    add(
      `(value like ? escape '\\' or col like ? escape '\\' or params like ? escape '\\' or cast(row as text) = ? or code in (${marks}))`,
      like,
      like,
      like,
      text.trim(),
      ...(textCodes ?? []),
    );
  }
  return { where: parts.length === 0 ? '' : `where ${parts.join(' and ')}`, bindings };
}
