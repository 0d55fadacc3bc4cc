import type { ThreeWay } from '@shared/importing/three-way';

/** A row edited here since its last import, and what of it the file says otherwise. */
export interface Edited {
  readonly key: string;
  readonly label: string;
  /** Whether the source has changed it too. */
  readonly conflict: boolean;
  readonly fields: readonly ThreeWay[];
}

/** Gathers, row by row, what a merge tells of. */
export class EditedRows {
  readonly #rows = new Map<string, { key: string; label: string; conflict: boolean; fields: ThreeWay[] }>();

  add(key: string, label: string, field: ThreeWay, conflict: boolean): void {
    const name = `${conflict ? 'c' : 'k'} ${key}`;
    const row = this.#rows.get(name) ?? { key, label, conflict, fields: [] };
    row.fields.push(field);
    this.#rows.set(name, row);
  }

  get list(): readonly Edited[] {
    return [...this.#rows.values()];
  }

  count(conflict: boolean): number {
    return this.list.filter((row) => row.conflict === conflict).length;
  }
}
