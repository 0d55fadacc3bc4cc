import type Database from 'better-sqlite3';
import type { ReadyRows, RowKeeper } from '../upsert';

/** Takes the rows that a check would write, or the word that they cannot be kept. */
export interface ReadyRowsKeeper {
  readonly keep: RowKeeper;
  giveUp(): void;
}

/** Parameters a statement. */
const PARAMETERS = 8000;

/**
 * Keeps rows beside the findings of a check just as they go into the workspace, a table without types or keys a batch, so that the
 * commit need not read the file and place its rows once more.
 */
export class ReadyRowsWriter implements ReadyRowsKeeper {
  #tables = 0;
  #given = true;

  constructor(private readonly sqlite: Database.Database) {}

  /** Whether all rows are here. */
  get complete(): boolean {
    return this.#given;
  }

  giveUp(): void {
    if (!this.#given) return;
    this.#given = false;
    for (let i = 0; i < this.#tables; i++) this.sqlite.exec(`drop table ${tableName(i)}`);
    this.sqlite.exec('delete from ready');
  }

  readonly keep: RowKeeper = (ready) => {
    if (!this.#given) return;
    const table = tableName(this.#tables++);
    const { target, constants, rows } = ready;
    const width = Math.max(1, ready.bound.length);
    this.sqlite.exec(`create table ${table} (${columnNames(width).join(', ')})`);
    this.sqlite
      .prepare('insert into ready values (null, ?, ?)')
      .run(JSON.stringify({ table, target, constants }), rows.length);
    const perStatement = Math.max(1, Math.floor(PARAMETERS / width));
    const insertOf = (count: number): Database.Statement => {
      const marks = `(${columnNames(width)
        .map(() => '?')
        .join(', ')})`;
      return this.sqlite.prepare(
        `insert into ${table} values ${Array.from({ length: count }, () => marks).join(', ')}`,
      );
    };
    const whole = rows.length < perStatement ? null : insertOf(perStatement);
    for (let from = 0; from < rows.length; from += perStatement) {
      const some = rows.slice(from, from + perStatement);
      const insert = whole !== null && some.length === perStatement ? whole : insertOf(some.length);
      insert.run(valuesOf(ready, some));
    }
  };
}

function tableName(index: number): string {
  return `ready_${index}`;
}

function columnNames(width: number): readonly string[] {
  return Array.from({ length: width }, (_, i) => `c${i}`);
}

function valuesOf({ bound }: ReadyRows<string>, rows: ReadyRows<string>['rows']): unknown[] {
  if (bound.length === 0) return rows.map(() => null);
  const values: unknown[] = [];
  for (const row of rows) for (const column of bound) values.push(row[column]);
  return values;
}
