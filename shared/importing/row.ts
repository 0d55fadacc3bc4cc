import type { CellProblem, Parsed } from './cell';
import { columnsByPeriod, type PeriodColumns } from './periods/columns-by-period';
import { Readings } from './readings';
import { type Conventions, DEFAULT_CONVENTIONS } from './conventions';

export type Severity = 'error' | 'warning';

export interface RowProblem extends CellProblem {
  /** Field id; '' = the row as a whole. */
  readonly field: string;
  readonly value: string;
  readonly severity: Severity;
}

/** How the fields of one kind lie in one file. */
export interface Layout {
  /** Source column by field id; a field the file lacks is not in it. */
  readonly column: ReadonlyMap<string, number>;
  readonly conventions: ReadonlyMap<string, Conventions>;
}

/** What a spreadsheet shows where its formula failed, and saves as text. */
const FAILED = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/iu;

type Reader<T> = (text: string, conventions: Conventions) => Parsed<T>;

const readings = new WeakMap<Layout, Map<string, Readings>>();

function readingsOf(layout: Layout, field: string): Readings {
  const ofFields = readings.get(layout) ?? new Map<string, Readings>();
  readings.set(layout, ofFields);
  const known = ofFields.get(field) ?? new Readings();
  ofFields.set(field, known);
  return known;
}

/** One row by field id. What cannot be read is noted as a problem and read as null. */
export class Row {
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly layout: Layout,
    private readonly cells: readonly string[],
  ) {}

  /** False once anything noted rejects the row. */
  get sound(): boolean {
    return this.problems.every((p) => p.severity === 'warning');
  }

  has(field: string): boolean {
    return this.layout.column.has(field);
  }

  text(field: string): string {
    const column = this.layout.column.get(field);
    return column === undefined ? '' : (this.cells[column] ?? '').trim();
  }

  /** Columns by the period they are of, where the file has a column a period. */
  get periods(): ReadonlyMap<string, PeriodColumns> {
    return columnsByPeriod(this.layout);
  }

  conventions(field: string): Conventions | undefined {
    return this.layout.conventions.get(field);
  }

  note(field: string, problem: CellProblem, severity: Severity): void {
    this.problems.push({ ...problem, field, value: this.text(field), severity });
  }

  /** Hears what a cell was found to stand for. */
  resolved(
    _field: string,
    _as: 'rep' | 'account' | 'unit' | 'team' | 'text' | 'datetime',
    _code: string | string[],
  ): void {}

  /** Hears what a cell was read as together with others, where no reader of its own tells. */
  found(_field: string, _value: string | number): void {}

  /** null for a blank cell (`isBlank` says which) and for one that cannot be read. */
  read<T>(field: string, reader: Reader<T>, isBlank: (text: string) => boolean): T | null {
    const text = this.text(field);
    if (this.#failed(field, text) || isBlank(text)) return null;
    return this.#taken(field, reader(text, this.#conventionsOf(field)));
  }

  /** As `read`, of a column whose texts repeat; whoever reads a field so does it with one reader only. */
  remembered<T>(field: string, reader: Reader<T>, isBlank: (text: string) => boolean): T | null {
    const text = this.text(field);
    if (this.#failed(field, text)) return null;
    const known = readingsOf(this.layout, field);
    const fresh = (): Parsed<T> | null => (isBlank(text) ? null : reader(text, this.#conventionsOf(field)));
    const parsed = known.worthwhile ? known.of(text, fresh) : fresh();
    return parsed === null ? null : this.#taken(field, parsed);
  }

  #conventionsOf(field: string): Conventions {
    return this.layout.conventions.get(field) ?? DEFAULT_CONVENTIONS;
  }

  #taken<T>(field: string, parsed: Parsed<T>): T | null {
    if (!parsed.ok) {
      this.note(field, parsed.problem, 'error');
      return null;
    }
    if (parsed.warning) this.note(field, parsed.warning, 'warning');
    return parsed.value;
  }

  /** Blank or missing is an error. */
  needed<T>(field: string, reader: Reader<T>, isBlank: (text: string) => boolean): T | null {
    const text = this.text(field);
    if (this.#failed(field, text)) return null;
    if (isBlank(text)) {
      this.note(field, { code: 'required', params: {}, fix: null }, 'error');
      return null;
    }
    return this.read(field, reader, isBlank);
  }

  /** A failed formula is neither a value nor a blank: what stood there is not known. */
  #failed(field: string, text: string): boolean {
    if (!text.startsWith('#') || !FAILED.test(text)) return false;
    this.note(field, { code: 'cellError', params: { error: text }, fix: null }, 'error');
    return true;
  }
}
