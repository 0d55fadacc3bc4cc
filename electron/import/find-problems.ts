import { ProblemLog } from '@shared/importing/problem-log';
import { FindingsWriter } from '@electron/store/findings/writer';
import type { Source } from './source';
import type { RowListener } from './take-rows';

/** Where what is found goes: counted for the report, and all of it into a file if there is one. */
export class Finder {
  readonly writer: FindingsWriter | null;
  readonly log: ProblemLog;
  #faultyRow = 0;

  constructor(path: string | undefined) {
    this.writer = path === undefined ? null : new FindingsWriter(path);
    this.log = new ProblemLog((problem) => {
      this.writer?.problem(problem);
      this.#faultyRow = problem.row;
    });
  }

  /** Keeps the cells of rows that have problems. */
  readonly onRow: RowListener = ({ number, cells, flaws }) => {
    if (this.#faultyRow === number) this.writer?.faulty(number, cells, flaws);
  };

  /** The same for rows whose problems showed at the end of the file. */
  keepLate(source: Source, rows: ReadonlySet<number>): void {
    if (rows.size === 0 || !this.writer) return;
    for (const { number, cells, flaws } of source.rows())
      if (rows.has(number)) this.writer.faulty(number, cells, flaws);
  }
}
