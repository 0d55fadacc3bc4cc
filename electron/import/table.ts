import type { ImportSource } from '@shared/contract/imports';
import type { CellProblem } from '@shared/importing/cell';
import type { Flaw } from '@shared/importing/flaw';
import type { Merge, SheetRow } from '@shared/importing/sheet/sheet-rows';

/** A row as a format gives it; blank rows are left out but count in the numbers. */
export interface TableRow extends SheetRow {
  readonly flaws: readonly Flaw[];
  /** Whether its figures are sums over the rows above. */
  readonly adding: boolean;
  /** How much of the table's size is read. */
  readonly done: number;
}

/** What every format is read as: cells in rows, as often as they are asked for, never all of them in memory. */
export interface Table {
  readonly form: Pick<ImportSource, 'format' | 'encoding' | 'delimiter' | 'sheet' | 'sheets'>;
  /** Whether the first row names the columns beyond doubt. */
  readonly named: boolean;
  readonly size: number;
  readonly merges: readonly Merge[];
  /** Worth knowing of the table as a whole. */
  readonly notes: readonly CellProblem[];
  /** All of them, titles and header too. @throws DomainError at what must not go in */
  rows(): Iterable<TableRow>;
}
