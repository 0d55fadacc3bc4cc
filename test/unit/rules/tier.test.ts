import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIERS } from '@shared/model/tier';
import { defaultSettings } from '@shared/rules/default-settings';
import { assignTiers, rankScale, type TierInputs } from '@shared/rules/tier';

const settings = defaultSettings('2026-01-01').tier;

function inputs(revenue: number[], strategic: number[] = []): TierInputs {
  const missing = new Float64Array(revenue.length).fill(Number.NaN);
  return {
    revenue: Float64Array.from(revenue),
    potential: missing,
    growth: missing,
    margin: missing,
    strategic: Uint8Array.from(revenue, (_, i) => strategic[i] ?? 0),
  };
}

const names = (tiers: Uint8Array): string[] => Array.from(tiers, (t) => TIERS[t]);

describe('rankScale', () => {
  it('scales ranks to [0, 1], equals share their mean, missing stays missing', () => {
    expect([...rankScale(Float64Array.of(30, 10, 20, 20, Number.NaN))]).toEqual([1, 0, 0.5, 0.5, Number.NaN]);
  });
});

describe('assignTiers', () => {
  it('makes flagged accounts and the top share key', () => {
    const revenue = Array.from({ length: 100 }, (_, i) => i);
    const tiers = names(assignTiers(inputs(revenue, [1]), settings));
    expect(tiers[0]).toBe('key');
    expect(tiers.slice(95)).toEqual(new Array(5).fill('key'));
    expect(tiers.filter((t) => t === 'key')).toHaveLength(6);
  });

  it('is not flattened by one giant', () => {
    const revenue = Array.from({ length: 100 }, (_, i) => i + 1);
    const giant = revenue.with(99, 1e12);
    expect(assignTiers(inputs(giant), settings)).toEqual(assignTiers(inputs(revenue), settings));
  });

  it('never ranks a smaller account above a larger one when revenue alone speaks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }), (revenue) => {
        const tiers = assignTiers(inputs(revenue), settings);
        for (let i = 0; i < revenue.length; i++) {
          for (let j = 0; j < revenue.length; j++)
            if (revenue[i] > revenue[j]) expect(tiers[i]).toBeLessThanOrEqual(tiers[j]);
        }
      }),
    );
  });
});
