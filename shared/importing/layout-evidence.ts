import { addEvidence, type ColumnEvidence, noEvidence } from './column-evidence';

/** What rows of a file say of how its columns are written. */
export class LayoutEvidence {
  readonly #of: readonly (readonly [column: number, seen: ColumnEvidence])[];

  /** @param columns those whose cells can be written in more ways than one, see `conventionalColumns` */
  constructor(columns: readonly number[]) {
    this.#of = [...new Set(columns)].map((column) => [column, noEvidence()]);
  }

  add(cells: readonly string[]): void {
    for (const [column, seen] of this.#of) addEvidence(seen, cells[column] ?? '');
  }

  get byColumn(): ReadonlyMap<number, ColumnEvidence> {
    return new Map(this.#of);
  }
}
