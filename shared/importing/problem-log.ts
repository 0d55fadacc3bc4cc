import type { ImportProblem } from '../contract/imports';
import { problemMessage } from './problem-message';
import type { CellProblem } from './cell';
import type { Severity } from './row';

/** A report carries this many problems; all are counted, and all go to the sink. */
export const PROBLEMS_KEPT = 5_000;
const VALUE_LENGTH = 200;

/** A problem and the index of the column it stands in; null = no one column. */
export type LoggedProblem = ImportProblem & { readonly at: number | null };

/** Gathers the problems of one file, named by its own headers. */
export class ProblemLog {
  readonly kept: ImportProblem[] = [];
  count = 0;

  /** @param sink told every problem */
  constructor(private readonly sink: (problem: LoggedProblem) => void = () => {}) {}

  /** @param row 0 = the whole file @param column header text, '' = the whole row @param at index of the column */
  add(
    row: number,
    column: string,
    value: string,
    problem: CellProblem,
    severity: Severity,
    at: number | null = null,
  ): void {
    this.count++;
    const { code, params, fix } = problem;
    const logged: ImportProblem = {
      row,
      column,
      value: value.length > VALUE_LENGTH ? `${value.slice(0, VALUE_LENGTH)}…` : value,
      code,
      message: problemMessage('en', code, params),
      params: { ...params },
      severity,
      fix,
    };
    if (this.kept.length < PROBLEMS_KEPT) this.kept.push(logged);
    this.sink({ ...logged, at });
  }
}
