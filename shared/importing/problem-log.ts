import type { ImportProblem } from '../contract/imports';
import { problemMessage } from './problem-message';
import type { CellProblem } from './cell';
import type { Severity } from './row';

/** A report carries this many problems; all are counted. */
export const PROBLEMS_KEPT = 5_000;
const VALUE_LENGTH = 200;

/** Gathers the problems of one file, named by its own headers. */
export class ProblemLog {
  readonly kept: ImportProblem[] = [];
  count = 0;

  /** @param row 0 = the whole file @param column header text, '' = the whole row */
  add(row: number, column: string, value: string, problem: CellProblem, severity: Severity): void {
    this.count++;
    if (this.kept.length >= PROBLEMS_KEPT) return;
    const { code, params, fix } = problem;
    this.kept.push({
      row,
      column,
      value: value.length > VALUE_LENGTH ? `${value.slice(0, VALUE_LENGTH)}…` : value,
      code,
      message: problemMessage('en', code, params),
      params: { ...params },
      severity,
      fix,
    });
  }
}
