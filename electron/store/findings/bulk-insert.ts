import type Database from 'better-sqlite3';

/** Parameters a statement. */
const PARAMETERS = 3000;

/** Rows of one table, many a statement: a statement a row takes three times as long. */
export class BulkInsert {
  readonly #atOnce: number;
  readonly #whole: Database.Statement;
  #values: unknown[] = [];

  /** @param width columns of the table */
  constructor(
    private readonly sqlite: Database.Database,
    private readonly table: string,
    private readonly width: number,
  ) {
    this.#atOnce = Math.floor(PARAMETERS / width);
    this.#whole = this.#insertOf(this.#atOnce);
  }

  /** A value for each column, in their order. */
  add(...row: readonly unknown[]): void {
    for (const value of row) this.#values.push(value);
    if (this.#values.length < this.#atOnce * this.width) return;
    this.#whole.run(this.#values);
    this.#values = [];
  }

  /** Writes what is still held back. */
  flush(): void {
    const rows = this.#values.length / this.width;
    if (rows > 0) this.#insertOf(rows).run(this.#values);
    this.#values = [];
  }

  #insertOf(rows: number): Database.Statement {
    const row = `(${Array.from({ length: this.width }, () => '?').join(', ')})`;
    return this.sqlite.prepare(
      `insert into ${this.table} values ${Array.from({ length: rows }, () => row).join(', ')}`,
    );
  }
}
