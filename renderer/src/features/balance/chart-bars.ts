import type { TerritoryRow } from '@shared/metrics/territory-rows';

export type ChartMode = 'deviation' | 'value';

export interface ChartBar {
  readonly row: TerritoryRow;
  readonly name: string;
  /** Height of the bar, in the measure's unit or as a fraction. */
  readonly height: number;
  readonly target: number;
  /** Where the band begins and ends about the target. */
  readonly band: readonly [number, number];
  readonly state: 'in' | 'over' | 'under';
}

/** Bars highest first. In deviation mode a territory without a target has nothing to stand on and is left out. */
export function chartBars(
  rows: readonly TerritoryRow[],
  mode: ChartMode,
  band: number,
  nameOf: (row: TerritoryRow) => string,
): readonly ChartBar[] {
  return rows
    .filter((row) => mode === 'value' || row.deviation !== null)
    .map((row): ChartBar => {
      const target = row.target ?? 0;
      return {
        row,
        name: nameOf(row),
        height: mode === 'value' ? row.value : (row.deviation ?? 0),
        target: mode === 'value' ? target : 0,
        band: mode === 'value' ? [target * (1 - band), target * (1 + band)] : [-band, band],
        state: row.inBand ? 'in' : (row.deviation ?? 1) > 0 ? 'over' : 'under',
      };
    })
    .toSorted((a, b) => b.height - a.height || a.row.territory - b.row.territory);
}
