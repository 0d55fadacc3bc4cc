import { describe, expect, it } from 'vitest';
import type { MarketFigure } from '@shared/model/maturity';
import { defaultSettings } from '@shared/rules/default-settings';
import { classifyMaturity, medianLatestCapacity } from '@shared/rules/maturity';
import { type MaturityInputs, maturityInputs } from '@shared/rules/maturity-inputs';
import { reclassified } from '@shared/rules/reclassify';

const settings = defaultSettings('2025-12-31').maturity;

/** Three years of a market that grows or shrinks by `rate` a year. */
function market(rate: number, customers: number, competition: number): MarketFigure[] {
  return [0, 1, 2].map((year) => ({
    period: 2023 + year,
    capacity: 1_000_000 * (1 + rate) ** year,
    customersStart: 100,
    newCustomers: Math.round(100 * (0.05 + customers)),
    lostCustomers: 5,
    competition: competition + 3 * year,
    ownRevenue: null,
  }));
}

const FIGURES = { grows: market(0.2, 0.15, 40), steady: market(0.01, 0.01, 70), shrinks: market(-0.1, -0.1, 60) };

function units(): {
  unit: string;
  maturity: 'growth' | 'mature' | 'declining' | 'emerging' | 'unclassified';
  override: null | object;
  inputs: MaturityInputs;
}[] {
  const median = medianLatestCapacity(Object.values(FIGURES));
  return Object.entries(FIGURES).map(([unit, figures]) => ({
    unit,
    inputs: maturityInputs(figures, median),
    override: null,
    maturity: classifyMaturity(figures, median, settings).maturity,
  }));
}

describe('reclassified', () => {
  it('changes nothing with the thresholds in force', () => {
    expect(reclassified(units(), settings)).toEqual([]);
  });

  it('names each unit that other thresholds move, from and to', () => {
    const impossible = {
      ...settings,
      ramps: {
        ...settings.ramps,
        growth: settings.ramps.growth.map((r) => ({
          ...r,
          points: [
            [1000, 0],
            [2000, 1],
          ] as [number, number][],
        })),
      },
    };
    const changes = reclassified(units(), impossible);
    expect(changes.map((c) => [c.unit, c.from])).toEqual([['grows', 'growth']]);
    expect(changes[0].to).not.toBe('growth');
  });

  it('leaves overridden units where a person put them', () => {
    const kept = units().map((u) => ({ ...u, maturity: 'emerging' as const, override: { reason: 'local knowledge' } }));
    expect(reclassified(kept, settings)).toEqual([]);
  });
});
