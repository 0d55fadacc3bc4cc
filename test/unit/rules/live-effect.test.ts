import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATURITIES, type MarketFigure, MATURITY_TYPES } from '@shared/model/maturity';
import type { WorkspaceSettings } from '@shared/model/settings';
import { buildField, type FieldRows } from '@shared/rules/build-field';
import { defaultSettings } from '@shared/rules/default-settings';
import { reclassified, withChanges } from '@shared/rules/reclassify';
import { rederive } from '@shared/rules/rederive';
import { assignTiers } from '@shared/rules/tier';
import { classifyUnits } from '@shared/rules/unit-maturity';

const defaults = defaultSettings('2025-12-31');
const share = fc.double({ min: 0, max: 1, noNaN: true });

const figures: fc.Arbitrary<MarketFigure[]> = fc
  .array(
    fc.record({ rate: fc.double({ min: -0.3, max: 0.4, noNaN: true }), lost: fc.nat(40), competition: fc.nat(100) }),
    {
      maxLength: 3,
    },
  )
  .map((years) =>
    years.map(({ rate, lost, competition }, i) => ({
      period: 2023 + i,
      capacity: 1000 * (1 + rate) ** i,
      customersStart: 100,
      newCustomers: 40 - lost,
      lostCustomers: lost,
      competition,
      ownRevenue: null,
    })),
  );

/** Settings as sliders leave them: corners moved along their axis, weights changed, another evidence. */
const dragged: fc.Arbitrary<Pick<WorkspaceSettings, 'maturity' | 'tier'>> = fc
  .record({
    type: fc.constantFrom(...MATURITY_TYPES),
    shift: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
    evidence: share,
    key: share,
    a: share,
    weight: fc.nat(10),
  })
  .map(({ type, shift, evidence, key, a, weight }) => ({
    maturity: {
      minimumEvidence: evidence,
      ramps: {
        ...defaults.maturity.ramps,
        [type]: defaults.maturity.ramps[type].map((ramp) => ({
          ...ramp,
          points: ramp.points.map(([x, y]): [number, number] => [x + shift, y]),
        })),
      },
    },
    tier: {
      ...defaults.tier,
      keyShare: key,
      weights: { ...defaults.tier.weights, margin: weight },
      cumulative: [Math.min(a, 0.8), 0.8] as [number, number],
    },
  }));

const world: fc.Arbitrary<FieldRows> = fc
  .record({
    figures: fc.array(figures, { minLength: 1, maxLength: 8 }),
    overrides: fc.array(fc.tuple(fc.nat(7), fc.constantFrom(...MATURITY_TYPES)), { maxLength: 2 }),
    revenue: fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }),
  })
  .map(({ figures: own, overrides, revenue }): FieldRows => {
    const n = own.length;
    const none = (count: number): Float64Array => new Float64Array(count).fill(Number.NaN);
    const code = Array.from({ length: n }, (_, u) => `U${u}`);
    const accounts = revenue.length;
    return {
      units: {
        code,
        name: code,
        nameEn: code,
        region: code,
        lng: none(n),
        lat: none(n),
        areaKm2: none(n),
        perimeterKm: none(n),
        edges: [],
        figures: own,
        overrides: new Map(overrides.filter(([u]) => u < n)),
      },
      accounts: {
        code: revenue.map((_, i) => `A${i}`),
        parentCode: revenue.map(() => ''),
        unit: Int32Array.from(revenue, (_, i) => (i % (n + 1)) - 1),
        lng: none(accounts),
        lat: none(accounts),
        revenue: Float64Array.from(revenue),
        potential: Float64Array.from(revenue, (r) => (r * 37) % 101),
        pipeline: none(accounts),
        growth: none(accounts),
        margin: Float64Array.from(revenue, (r) => (r % 3 === 0 ? Number.NaN : r / 1000)),
        strategic: Uint8Array.from(revenue, (r) => (r % 17 === 0 ? 1 : 0)),
        sinceDay: new Int32Array(accounts).fill(-1),
        tierOverrides: new Map(),
      },
      reps: [],
    };
  });

describe('the effect shown while a slider moves', () => {
  it('is what applying the settings makes of the field, entry by entry', () => {
    fc.assert(
      fc.property(world, dragged, (rows, change) => {
        const before = buildField(rows, defaults, 1);
        const after = buildField(rows, { ...defaults, ...change }, 1);
        const listed = classifyUnits(rows.units.figures, defaults.maturity).map(({ inputs }, u) => ({
          unit: rows.units.code[u],
          inputs,
          override: rows.units.overrides.get(u) ?? null,
          maturity: MATURITIES[before.units.maturity[u]],
        }));
        const position = new Map(rows.units.code.map((code, u) => [code, u]));
        const maturity = withChanges(before.units.maturity, reclassified(listed, change.maturity), position);
        const tier = assignTiers(rows.accounts, change.tier);
        expect(rederive(before, defaults.workload, { maturity, tier })).toEqual(after);
      }),
    );
  });
});
