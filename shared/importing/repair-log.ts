import { fail, ok, type Result } from '../model/result';
import { type Repairs } from './repairs';

/** One cell as it is to read; null = as the file has it. */
export interface CellStep {
  readonly kind: 'cell';
  readonly row: number;
  readonly column: number;
  readonly value: string | null;
}

export type RepairStep =
  | CellStep
  | { readonly kind: 'row'; readonly row: number; readonly ignored: boolean }
  | { readonly kind: 'mute'; readonly what: string; readonly muted: boolean };

/** More is work for a spreadsheet. */
export const MAX_REPAIRS = 200_000;
const MAX_UNDO = 200;

/** Corrections of one file, each group of steps undoable. */
export class RepairLog {
  readonly #cells = new Map<number, Map<number, string>>();
  readonly #ignoredRows = new Set<number>();
  readonly #muted = new Set<string>();
  #undo: (readonly RepairStep[])[] = [];
  #redo: (readonly RepairStep[])[] = [];
  #count = 0;

  get repairs(): Repairs {
    return { cells: this.#cells, ignoredRows: this.#ignoredRows, muted: this.#muted };
  }

  /** Corrected cells, rows left out, kinds and single warnings no longer shown. */
  get counts(): { readonly cells: number; readonly rows: number; readonly muted: number } {
    let cells = 0;
    for (const row of this.#cells.values()) cells += row.size;
    return { cells, rows: this.#ignoredRows.size, muted: this.#muted.size };
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** Problem: `import.tooManyRepairs`; nothing is done then. */
  apply(steps: readonly RepairStep[]): Result<readonly RepairStep[]> {
    if (this.#count + steps.length > MAX_REPAIRS) return fail('import.tooManyRepairs', { max: MAX_REPAIRS });
    const inverse = this.#run(steps);
    this.#undo = [...this.#undo, inverse].slice(-MAX_UNDO);
    this.#redo = [];
    return ok(steps);
  }

  /** @returns the steps taken, [] when there was nothing to undo */
  undo(): readonly RepairStep[] {
    const steps = this.#undo.pop();
    if (!steps) return [];
    this.#redo.push(this.#run(steps));
    return steps;
  }

  redo(): readonly RepairStep[] {
    const steps = this.#redo.pop();
    if (!steps) return [];
    this.#undo.push(this.#run(steps));
    return steps;
  }

  /** @returns what takes the steps back, to be run as a whole */
  #run(steps: readonly RepairStep[]): readonly RepairStep[] {
    const inverse = steps.map((step) => this.#step(step)).toReversed();
    const { cells, rows, muted } = this.counts;
    this.#count = cells + rows + muted;
    return inverse;
  }

  #step(step: RepairStep): RepairStep {
    if (step.kind === 'row') return { ...step, ignored: toggle(this.#ignoredRows, step.row, step.ignored) };
    if (step.kind === 'mute') return { ...step, muted: toggle(this.#muted, step.what, step.muted) };
    const row = this.#cells.get(step.row) ?? new Map<number, string>();
    const before = row.get(step.column) ?? null;
    if (step.value === null) row.delete(step.column);
    else row.set(step.column, step.value);
    if (row.size === 0) this.#cells.delete(step.row);
    else this.#cells.set(step.row, row);
    return { ...step, value: before };
  }
}

/** @returns whether it was in the set before */
function toggle<T>(set: Set<T>, item: T, present: boolean): boolean {
  const before = set.has(item);
  if (present) set.add(item);
  else set.delete(item);
  return before;
}
