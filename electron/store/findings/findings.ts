import Database from 'better-sqlite3';
import type { Flaw } from '@shared/importing/flaw';
import type { LoggedProblem } from '@shared/importing/problem-log';

/** Findings of one check, opened to be looked at. */
export interface Findings {
  readonly sqlite: Database.Database;
}

export function openFindings(path: string): Findings {
  return { sqlite: new Database(path, { fileMustExist: true }) };
}

export function closeFindings({ sqlite }: Findings): void {
  if (sqlite.open) sqlite.close();
}

/** As the writer was given it; undefined when it was given none. */
export function readFact(findings: Findings, key: string): unknown {
  const value = findings.sqlite.prepare('select value from fact where key = ?').pluck().get(key);
  return typeof value === 'string' ? JSON.parse(value) : undefined;
}

export interface FaultyContent {
  readonly cells: readonly string[];
  /** What was wrong with the row as it stood in the file. */
  readonly flaws: readonly Flaw[];
}

/** A row with problems as it was checked; null for any other. */
export function readFaulty({ sqlite }: Findings, row: number): FaultyContent | null {
  // Casts: as the writer was given them.
  const found = sqlite.prepare('select cells, flaws from faulty where row = ?').get(row) as
    | { readonly cells: string; readonly flaws: string }
    | undefined;
  return found ? { cells: JSON.parse(found.cells) as string[], flaws: JSON.parse(found.flaws) as Flaw[] } : null;
}

/** After a row was checked again: its new problems stand where the old ones stood. */
export function replaceRow(
  { sqlite }: Findings,
  row: number,
  cells: readonly string[],
  problems: readonly LoggedProblem[],
): void {
  sqlite.transaction(() => {
    sqlite.prepare('delete from problem where row = ?').run(row);
    sqlite.prepare('update faulty set cells = ? where row = ?').run(JSON.stringify(cells), row);
    const insert = sqlite.prepare('insert into problem values (null, ?, ?, ?, ?, ?, ?, ?, ?)');
    for (const p of problems) {
      insert.run(row, p.at, p.column, p.value, p.code, JSON.stringify(p.params), p.severity, p.fix);
    }
  })();
}
