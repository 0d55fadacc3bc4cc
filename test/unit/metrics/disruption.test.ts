import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disruption, type Volume } from '@shared/metrics/disruption';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, seeded } from '../support/field';

const settings = defaultSettings('2026-01-01').disruption;
const KEYS = ['accounts', 'revenue', 'pipeline', 'longRelationships'] as const;

function ownership(owner: number[]) {
  return {
    owner: Int32Array.from(owner),
    territory: new Int32Array(owner.length),
    cause: new Uint8Array(owner.length),
  };
}

describe('disruption', () => {
  it('between a plan and itself moves nothing', () => {
    const field = gridField({ units: 4, accounts: 10, reps: 3 }, seeded(1));
    const same = ownership(field.accounts.code.map((_, i) => (i % 4) - 1));
    const result = disruption(field, same, same, settings);
    expect(result.moved.accounts).toBe(0);
    expect(result.changedAccounts).toHaveLength(0);
    expect(result.revenueAtRisk).toEqual([0, 0]);
  });

  it('books what one loses as what another gains, a first owner by itself, and keeps the total', () => {
    const arbitraryOwners = fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), fc.integer({ min: -1, max: 3 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(arbitraryOwners, fc.integer(), (pairs, seed) => {
        const field = gridField({ units: 5, accounts: pairs.length, reps: 4 }, seeded(seed));
        const result = disruption(
          field,
          ownership(pairs.map((p) => p[0])),
          ownership(pairs.map((p) => p[1])),
          settings,
        );
        const sum = (pick: (r: (typeof result.byRep)[number]) => Volume, key: (typeof KEYS)[number]): number =>
          result.byRep.reduce((s, r) => s + pick(r)[key], 0);
        for (const key of KEYS) {
          const all = result.moved[key] + result.first[key];
          expect(sum((r) => r.gained, key)).toBe(all);
          expect(sum((r) => r.lost, key)).toBe(all);
          expect(sum((r) => r.first, key)).toBe(result.first[key]);
          expect(result.byRep.at(-1)?.lost[key]).toBe(result.first[key]);
          expect(sum((r) => r.kept, key)).toBe(result.total[key] - all);
          expect(result.byMaturity.reduce((s, v) => s + v[key], 0)).toBe(result.moved[key]);
        }
        expect(result.first.accounts).toBe(pairs.filter((p) => p[0] < 0 && p[1] >= 0).length);
        expect([...result.changedAccounts]).toEqual(pairs.flatMap((p, i) => (p[0] === p[1] ? [] : [i])));
        expect(result.revenueAtRisk[0]).toBeCloseTo(result.moved.revenue * 0.13, 6);
      }),
    );
  });
});
