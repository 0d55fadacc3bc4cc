import type { Flaw } from '@shared/importing/flaw';
import type { LoggedProblem } from '@shared/importing/problem-log';

export interface RowsToCheck {
  /** What the last check of the whole file found. */
  readonly findings: string;
  readonly workspacePath: string;
  readonly resourcesDir: string;
}

export interface RowQuestion {
  readonly row: number;
  readonly cells: readonly string[];
  /** What is wrong with it as it stands in the file. */
  readonly flaws: readonly Flaw[];
  readonly ignored: boolean;
  /** Warnings not to be shown, as in `Repairs`. */
  readonly muted: readonly string[];
}

export interface RowOutcome {
  readonly accepted: boolean;
  readonly problems: readonly LoggedProblem[];
}

/** Checks rows of one file, in a thread of its own that stays until closed. */
export interface RowChecks {
  /** Questions asked after this are answered by these findings. */
  load(rows: RowsToCheck): void;
  check(question: RowQuestion): Promise<RowOutcome>;
  close(): void;
}
