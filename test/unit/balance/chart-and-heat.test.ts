import { describe, expect, it } from 'vitest';
import type { TerritoryRow } from '@shared/metrics/territory-rows';
import { chartBars } from '@/features/balance/chart-bars';
import { heatClass } from '@/features/balance/heat';

function row(territory: number, value: number, target: number): TerritoryRow {
  const deviation = target === 0 ? null : (value - target) / target;
  return {
    key: `T${territory}`,
    kind: 'territory',
    territory,
    source: null,
    tone: 0,
    repName: '',
    units: 1,
    accounts: 1,
    value,
    target,
    deviation,
    inBand: deviation !== null && Math.abs(deviation) <= 0.15,
    workload: 0,
    travel: 0,
    utilisation: null,
    byMaturity: [],
    dissimilarity: 0,
    parts: 1,
    holes: 0,
    islands: [],
    compactness: null,
    before: null,
  };
}

const rows = [row(0, 80, 100), row(1, 130, 100), row(2, 105, 100), row(3, 7, 0)];
const name = (r: TerritoryRow): string => r.key;

describe('bars of the chart', () => {
  it('stand highest first about zero, in the colour of what they mean', () => {
    const bars = chartBars(rows, 'deviation', 0.15, name);
    expect(bars.map((b) => [b.name, b.state])).toEqual([
      ['T1', 'over'],
      ['T2', 'in'],
      ['T0', 'under'],
    ]);
    expect(bars.every((b) => b.target === 0 && b.band[0] === -0.15 && b.band[1] === 0.15)).toBe(true);
  });

  it('show a value without a target too, each with the band about its own target', () => {
    const bars = chartBars(rows, 'value', 0.1, name);
    expect(bars.map((b) => b.height)).toEqual([130, 105, 80, 7]);
    expect(bars[0].band[0]).toBeCloseTo(90);
    expect(bars[3].target).toBe(0);
  });
});

describe('heat of the matrix', () => {
  it('has five equal classes and none for nothing', () => {
    expect([0, 1, 20, 59, 100].map((v) => heatClass(v, 100))).toEqual([null, 0, 1, 2, 4]);
    expect(heatClass(5, 0)).toBeNull();
  });
});
