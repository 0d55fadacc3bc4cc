import { describe, expect, it } from 'vitest';
import { newTerritory } from '@shared/planning/edits';
import { defaultSettings } from '@shared/rules/default-settings';
import type { TerritoryRow } from '@shared/metrics/territory-rows';
import { worsened } from '@/features/inspector/selection/worsened';

const settings = defaultSettings('2025-12-31').workload;

const whole: TerritoryRow = {
  key: 'T',
  kind: 'territory',
  territory: 0,
  source: newTerritory('T', 'T', 'R0'),
  tone: 0,
  repName: 'Li',
  units: 4,
  accounts: 10,
  value: 1,
  target: 1,
  deviation: 0,
  inBand: true,
  workload: 1,
  travel: 0,
  utilisation: 0.8,
  byMaturity: [],
  dissimilarity: 0,
  parts: 1,
  holes: 0,
  islands: [],
  compactness: 0.4,
  before: null,
};

const after = (change: Partial<TerritoryRow>): TerritoryRow => ({ ...whole, ...change, before: whole });

describe('what an edit makes worse', () => {
  it('is nothing while territories stay whole, run and healthy', () => {
    expect(worsened(after({ units: 5, utilisation: 0.85 }), settings)).toEqual([]);
  });

  it('names a split, a hole, an emptied territory and an overload', () => {
    expect(worsened(after({ parts: 3 }), settings)).toEqual([{ kind: 'splits', parts: 3 }]);
    expect(worsened(after({ holes: 1 }), settings)).toEqual([{ kind: 'hole', holes: 1 }]);
    expect(worsened(after({ parts: 0, units: 0 }), settings)).toEqual([{ kind: 'empties' }]);
    expect(worsened(after({ utilisation: 1.2 }), settings)).toEqual([{ kind: 'overloads', share: 1.2 }]);
  });

  it('does not blame the edit for what was so before', () => {
    const split = { ...whole, parts: 2, utilisation: 1.3 };
    expect(worsened({ ...split, utilisation: 1.1, before: split }, settings)).toEqual([]);
  });

  it('warns of units given to nobody', () => {
    const nobody = newTerritory('T', 'T', null);
    expect(worsened({ ...whole, source: nobody, utilisation: null }, settings)).toEqual([{ kind: 'noRep' }]);
  });
});
