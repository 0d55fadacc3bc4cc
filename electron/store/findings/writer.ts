import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Flaw } from '@shared/importing/flaw';
import type { ThreeWay } from '@shared/importing/three-way';
import type { LoggedProblem } from '@shared/importing/problem-log';
import { BulkInsert } from './bulk-insert';
import { ReadyRowsWriter } from './ready-rows';
import { type DifferenceState, FINDINGS_INDEXES, FINDINGS_TABLES } from './schema';

export interface Difference {
  readonly state: DifferenceState;
  /** Stable key within the kind. */
  readonly key: string;
  readonly label: string;
  /** Row of the file; null = the file does not have it. */
  readonly row: number | null;
  /** Why it cannot be marked as removed, as a message key; null = it can. */
  readonly guarded: string | null;
  readonly fields: readonly ThreeWay[];
}

/** Writes the findings of one check. Nothing can be read before `finish`. */
export class FindingsWriter {
  readonly ready: ReadyRowsWriter;
  readonly #path: string;
  readonly #db: Database.Database;
  readonly #problem: Database.Statement;
  readonly #faulty: Database.Statement;
  readonly #fact: Database.Statement;
  readonly #difference: BulkInsert;
  readonly #field: BulkInsert;
  #differences = 0;

  /** Replaces what is at `path`. */
  constructor(path: string) {
    rmSync(path, { force: true });
    this.#path = path;
    this.#db = new Database(path);
    // A file that a crash may spoil: it is made anew by the next check.
    this.#db.pragma('journal_mode = OFF');
    this.#db.pragma('synchronous = OFF');
    for (const statement of FINDINGS_TABLES) this.#db.exec(statement);
    this.#problem = this.#db.prepare('insert into problem values (null, ?, ?, ?, ?, ?, ?, ?, ?)');
    this.#faulty = this.#db.prepare('insert or replace into faulty values (?, ?, ?)');
    this.#fact = this.#db.prepare('insert or replace into fact values (?, ?)');
    this.#difference = new BulkInsert(this.#db, 'difference', 6);
    this.#field = new BulkInsert(this.#db, 'difference_field', 5);
    this.ready = new ReadyRowsWriter(this.#db);
    this.#db.exec('begin');
  }

  problem({ row, at, column, value, code, params, severity, fix }: LoggedProblem): void {
    this.#problem.run(row, at, column, value, code, JSON.stringify(params), severity, fix);
  }

  /** The cells of a row that has problems, as they were checked. */
  faulty(row: number, cells: readonly string[], flaws: readonly Flaw[]): void {
    this.#faulty.run(row, JSON.stringify(cells), JSON.stringify(flaws));
  }

  fact(key: string, value: unknown): void {
    this.#fact.run(key, JSON.stringify(value));
  }

  difference({ state, key, label, row, guarded, fields }: Difference): void {
    const id = ++this.#differences;
    this.#difference.add(id, state, key, label, row, guarded);
    for (const { field, base, mine, theirs } of fields) this.#field.add(id, field, base, mine, theirs);
  }

  finish(): void {
    this.#difference.flush();
    this.#field.flush();
    for (const statement of FINDINGS_INDEXES) this.#db.exec(statement);
    this.#db.exec('commit');
    this.#db.close();
  }

  /** Ends without findings, unless it has finished. */
  abandon(): void {
    if (!this.#db.open) return;
    this.#db.close();
    rmSync(this.#path, { force: true });
  }
}
