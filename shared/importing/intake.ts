import type { ImportKind } from '../contract/imports';
import type { CrossCheck, Recipe } from './build/build';
import { note } from './cell';
import type { Flaw } from './flaw';
import type { ProblemLog } from './problem-log';
import type { RecordTypes } from './records';
import type { References } from './references';
import { type Layout, Row } from './row';

export interface IntakeCounts {
  read: number;
  accepted: number;
  warned: number;
  rejected: number;
}

/** Takes the rows of one file one after the other; each is accepted as a record, or rejected with a reason. */
export class Intake<K extends ImportKind> {
  readonly counts: IntakeCounts = { read: 0, accepted: 0, warned: 0, rejected: 0 };
  readonly #rowOfKey = new Map<string, number>();
  readonly #crossCheck: CrossCheck<RecordTypes[K]> | undefined;

  constructor(
    private readonly headers: readonly string[],
    private readonly layout: Layout,
    private readonly recipe: Recipe<K>,
    private readonly references: References,
    private readonly log: ProblemLog,
    /** False when a required column is missing: the file then has one problem, not one a row. */
    private readonly complete: boolean,
  ) {
    this.#crossCheck = recipe.crossCheck?.();
  }

  /** @param number row in the file, the header being 1 @param flaws what is wrong with it as it stands in the file */
  take(number: number, cells: readonly string[], flaws: readonly Flaw[]): RecordTypes[K] | null {
    this.counts.read++;
    const record = this.complete ? this.#check(number, cells, flaws) : null;
    if (record === null) this.counts.rejected++;
    else this.counts.accepted++;
    return record;
  }

  #check(number: number, cells: readonly string[], flaws: readonly Flaw[]): RecordTypes[K] | null {
    const row = new Row(this.layout, cells);
    for (const flaw of flaws) this.#noteFlaw(row, flaw);
    const extra = cells.slice(this.headers.length).findIndex((cell) => cell.trim() !== '');
    if (extra >= 0) row.note('', note('tooManyCells', { cells: cells.length, headers: this.headers.length }), 'error');
    const record = row.sound ? this.recipe.build(row, this.references) : null;
    const kept = record !== null && this.#isFirst(row, record, number) ? record : null;
    if (kept !== null) {
      for (const { field, problem } of this.#crossCheck?.(kept, number) ?? []) row.note(field, problem, 'warning');
      if (row.problems.length > 0) this.counts.warned++;
    }
    for (const p of row.problems) this.log.add(number, this.#header(p.field), p.value, p, p.severity);
    return kept;
  }

  /** A cell of a column that is not taken may hold what it likes. */
  #noteFlaw(row: Row, flaw: Flaw): void {
    if (flaw.column === null) return row.note('', flaw, flaw.severity);
    for (const [field, column] of this.layout.column) if (column === flaw.column) row.note(field, flaw, flaw.severity);
  }

  #isFirst(row: Row, record: RecordTypes[K], number: number): boolean {
    const key = this.recipe.key(record);
    const first = this.#rowOfKey.get(key);
    if (first === undefined) {
      this.#rowOfKey.set(key, number);
      return true;
    }
    row.note('', note('duplicateKey', { row: first }), 'error');
    return false;
  }

  #header(field: string): string {
    const column = this.layout.column.get(field);
    return column === undefined ? '' : (this.headers[column] ?? '');
  }
}
