import type { CellProblem } from './cell';
import type { Severity } from './row';

/** What is wrong with a row as it stands in the file, before its cells are read as anything. */
export interface Flaw extends CellProblem {
  /** null = the row as a whole. */
  readonly column: number | null;
  readonly severity: Severity;
}

/** What nearly every row has; one list for all of them. */
export const NO_FLAWS: readonly Flaw[] = [];
