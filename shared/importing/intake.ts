import type { ImportKind } from '../contract/imports';
import type { CrossCheck, Recipe } from './build/build';
import type { LateCheck } from './check-parents';
import { note } from './cell';
import type { Flaw } from './flaw';
import type { ProblemLog } from './problem-log';
import type { RecordTypes } from './records';
import type { References } from './references';
import { isMuted, NO_REPAIRS, type Repairs } from './repairs';
import { type Layout, Row } from './row';
import { saidBefore } from './said-before';
import { textHash } from './text-hash';

export interface IntakeCounts {
  read: number;
  accepted: number;
  warned: number;
  rejected: number;
}

/** Which stable keys a file speaks of. */
export interface FileKeys {
  /** First rows by key, of the accepted rows. */
  readonly keys: ReadonlyMap<string, number>;
  /** Whether the file has this key at all, be the row acceptable or not. */
  mentions(key: string): boolean;
}

/** Takes the rows of one file one after the other; each is accepted as a record, or rejected with a reason. */
export class Intake<K extends ImportKind> implements FileKeys {
  readonly counts: IntakeCounts = { read: 0, accepted: 0, warned: 0, rejected: 0 };
  readonly #rowOfKey = new Map<string, number>();
  readonly #rejectedKeys = new Set<string>();
  /** First rows by a hash of what they hold, where rows of one key are added up. */
  readonly #rowOfText = new Map<number, number>();
  /** Rows that add to a figure an earlier row has begun. */
  addedUp = 0;
  readonly #crossCheck: CrossCheck<RecordTypes[K]> | undefined;
  readonly #lateCheck: LateCheck<RecordTypes[K]> | undefined;
  /** Rows that have a warning, where more may come at the end. */
  readonly #warned = new Set<number>();

  constructor(
    private readonly headers: readonly string[],
    private readonly layout: Layout,
    private readonly recipe: Recipe<K>,
    private readonly references: References,
    private readonly log: ProblemLog,
    /** False when a required column is missing: the file then has one problem, not one a row. */
    private readonly complete: boolean,
    private readonly repairs: Repairs = NO_REPAIRS,
  ) {
    this.#crossCheck = recipe.crossCheck?.();
    this.#lateCheck = recipe.lateCheck?.(references);
  }

  /** @param number row in the file, the header being 1 @param flaws what is wrong with it as it stands in the file */
  take(number: number, cells: readonly string[], flaws: readonly Flaw[]): RecordTypes[K] | null {
    this.counts.read++;
    const ignored = this.repairs.ignoredRows.has(number);
    if (ignored) this.#ignore(number, cells);
    const record = this.complete && !ignored ? this.#check(number, cells, flaws) : null;
    if (record === null) this.counts.rejected++;
    else this.counts.accepted++;
    return record;
  }

  /**
   * What shows only once all rows are in. @param elsewhere keys that other rows of the file have
   * @returns rows it concerns
   */
  finish(elsewhere: ReadonlyMap<string, number> = new Map()): ReadonlySet<number> {
    const rows = new Set<number>();
    const late = this.#lateCheck?.found((code) => this.#rowOfKey.has(code) || elsewhere.has(code)) ?? [];
    for (const { row, field, value, problem } of late) {
      const at = this.layout.column.get(field) ?? null;
      if (isMuted(this.repairs, 'warning', problem.code, row, at)) continue;
      rows.add(row);
      this.log.add(row, at === null ? '' : (this.headers[at] ?? ''), value, problem, 'warning', at);
      if (!this.#warned.has(row)) this.counts.warned++;
      this.#warned.add(row);
    }
    return rows;
  }

  get keys(): ReadonlyMap<string, number> {
    return this.#rowOfKey;
  }

  /** Keys that only rejected rows have. */
  get rejectedKeys(): readonly string[] {
    return [...this.#rejectedKeys].filter((key) => !this.#rowOfKey.has(key));
  }

  mentions(key: string): boolean {
    return this.#rowOfKey.has(key) || this.#rejectedKeys.has(key);
  }

  #ignore(number: number, cells: readonly string[]): void {
    this.#rememberKey(cells);
    this.log.add(number, '', '', note('ignoredByYou'), 'error');
  }

  /** Read apart from the check: what is wrong with the row is told there. */
  #rememberKey(cells: readonly string[]): void {
    const keys = this.recipe.rawKeys?.(new Row(this.layout, cells), this.references) ?? [];
    for (const key of keys) this.#rejectedKeys.add(key);
  }

  #check(number: number, cells: readonly string[], flaws: readonly Flaw[]): RecordTypes[K] | null {
    const row = new Row(this.layout, cells);
    for (const flaw of flaws) this.#noteFlaw(row, flaw);
    const extra =
      cells.length > this.headers.length && cells.slice(this.headers.length).some((cell) => cell.trim() !== '');
    if (extra) row.note('', note('tooManyCells', { cells: cells.length, headers: this.headers.length }), 'error');
    const record = row.sound ? this.recipe.build(row, this.references) : null;
    const kept = record === null ? null : this.#newIn(row, record, number, cells);
    if (kept !== null) {
      for (const { field, problem } of this.#crossCheck?.(kept, number) ?? []) row.note(field, problem, 'warning');
    } else this.#rememberKey(cells);
    let shown = 0;
    for (const p of row.problems) {
      const at = this.layout.column.get(p.field) ?? null;
      if (isMuted(this.repairs, p.severity, p.code, number, at)) continue;
      shown++;
      this.log.add(number, at === null ? '' : (this.headers[at] ?? ''), p.value, p, p.severity, at);
    }
    if (kept !== null) this.#lateCheck?.see(kept, number);
    if (kept !== null && shown > 0) {
      this.counts.warned++;
      if (this.#lateCheck) this.#warned.add(number);
    }
    return kept;
  }

  /** A cell of a column that is not taken may hold what it likes. */
  #noteFlaw(row: Row, flaw: Flaw): void {
    if (flaw.column === null) return row.note('', flaw, flaw.severity);
    for (const [field, column] of this.layout.column) if (column === flaw.column) row.note(field, flaw, flaw.severity);
  }

  /** What a record says that no row before it has said; null where that is nothing. */
  #newIn(row: Row, record: RecordTypes[K], number: number, cells: readonly string[]): RecordTypes[K] | null {
    const keys = this.recipe.keys(record);
    if (this.recipe.addsUp) return this.#isAdded(row, keys, number, cells) ? record : null;
    const first = this.#rowOfOne(keys);
    const left = first === undefined ? keys : this.#restOf(row, keys, first);
    this.#remember(left, number);
    if (left.length === keys.length) return record;
    const again = new Set(keys.filter((key) => !left.includes(key)));
    return left.length === 0 ? null : (this.recipe.without?.(record, again) ?? null);
  }

  /** Where a kind says several things in a row: those that are new. Else a row that repeats another is none. */
  #restOf(row: Row, keys: readonly string[], first: number): readonly string[] {
    const { parts } = this.recipe;
    const left = parts ? keys.filter((key) => !this.#rowOfKey.has(key)) : [];
    if (left.length === 0 || !parts) row.note('', note('duplicateKey', { row: first }), 'error');
    else {
      const again = keys.filter((key) => !left.includes(key));
      row.note(parts.field, saidBefore(parts, again, first, this.references), 'warning');
    }
    return left;
  }

  #isAdded(row: Row, keys: readonly string[], number: number, cells: readonly string[]): boolean {
    const first = this.#rowLike(cells, number);
    if (first !== undefined) row.note('', note('duplicateKey', { row: first }), 'error');
    else if (this.#rowOfOne(keys) !== undefined) this.addedUp++;
    if (first === undefined) this.#remember(keys, number);
    return first === undefined;
  }

  #remember(keys: readonly string[], number: number): void {
    for (const key of keys) if (!this.#rowOfKey.has(key)) this.#rowOfKey.set(key, number);
  }

  #rowOfOne(keys: readonly string[]): number | undefined {
    for (const key of keys) {
      const first = this.#rowOfKey.get(key);
      if (first !== undefined) return first;
    }
    return undefined;
  }

  #rowLike(cells: readonly string[], number: number): number | undefined {
    const hash = textHash(cells.map((cell) => cell.trim()).join('\u0000'));
    const first = this.#rowOfText.get(hash);
    if (first === undefined) this.#rowOfText.set(hash, number);
    return first;
  }
}
