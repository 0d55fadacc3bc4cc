import { LayoutEvidence } from '@shared/importing/layout-evidence';
import { ProblemLog } from '@shared/importing/problem-log';
import type { Layout } from '@shared/importing/row';

/** A file goes on otherwise than it began: it must be looked through before the first of its rows can be read. */
export class Misread extends Error {}

export type Settle = (evidence: LayoutEvidence, log: ProblemLog) => Layout;

/** A column that changes is found soon, and few rows are read in vain. */
const ROWS_BETWEEN_LOOKS = 5_000;

/** Sees, row by row, whether a whole file is written as its first rows are. */
export class LayoutWatch {
  readonly #evidence: LayoutEvidence;
  readonly #expected: string;
  #rows = 0;

  /** @param first what the first rows say */
  constructor(
    columns: readonly number[],
    private readonly settle: Settle,
    first: LayoutEvidence,
  ) {
    this.#evidence = new LayoutEvidence(columns);
    this.#expected = this.#settledBy(first);
  }

  /** @throws Misread */
  see(cells: readonly string[]): void {
    this.#evidence.add(cells);
    if (++this.#rows % ROWS_BETWEEN_LOOKS === 0) this.end();
  }

  /** What is settled by all rows seen must be what was expected, down to what a person is told of it. @throws Misread */
  end(): void {
    if (this.#settledBy(this.#evidence) !== this.#expected) throw new Misread();
  }

  #settledBy(evidence: LayoutEvidence): string {
    const log = new ProblemLog();
    const { conventions } = this.settle(evidence, log);
    return JSON.stringify([[...conventions], log.kept]);
  }
}
