import { MATURITIES } from '@shared/model/maturity';
import type { Field } from '@shared/planning/field';

/** Units by index, as they are and as they would be. */
export interface MatrixCell {
  readonly now: readonly number[];
  readonly next: readonly number[];
}

export interface RegionRow {
  /** '' = all of them. */
  readonly region: string;
  readonly units: number;
  /** In the order of MATURITIES. */
  readonly cells: readonly MatrixCell[];
}

/** The whole field first, then its regions in the order of their units. @param next classes being tried */
export function regionMatrix({ units }: Field, next: Uint8Array | null): readonly RegionRow[] {
  const { region, maturity } = units;
  const rows = new Map<string, { now: number[]; next: number[] }[]>();
  const rowOf = (name: string): { now: number[]; next: number[] }[] => {
    const known = rows.get(name) ?? MATURITIES.map(() => ({ now: [], next: [] }));
    rows.set(name, known);
    return known;
  };
  const all = rowOf('');
  for (let u = 0; u < region.length; u++) {
    for (const cells of [all, rowOf(region[u])]) {
      cells[maturity[u]].now.push(u);
      cells[(next ?? maturity)[u]].next.push(u);
    }
  }
  return [...rows].map(([name, cells]) => ({
    region: name,
    units: cells.reduce((sum, cell) => sum + cell.now.length, 0),
    cells,
  }));
}
