import { describe, expect, it } from 'vitest';
import { MATURITIES } from '@shared/model/maturity';
import type { Rep } from '@shared/model/rep';
import { TIERS } from '@shared/model/tier';
import { buildField, dayNumber, type FieldRows } from '@shared/rules/build-field';
import { defaultSettings } from '@shared/rules/default-settings';

const settings = { ...defaultSettings('2026-01-31'), seaLinkKm: 30 };
const NONE = Number.NaN;

const rep: Rep = {
  code: 'R0' as Rep['code'],
  name: 'Rep',
  team: 'T',
  homeLng: null,
  homeLat: 30,
  seniority: null,
  joinedOn: null,
  capacityHours: null,
  industries: [],
  products: [],
  skills: [],
  performance: null,
  target: null,
};

const rows: FieldRows = {
  units: {
    code: ['U0', 'U1', 'U2'],
    name: ['a', 'b', 'c'],
    nameEn: ['a', 'b', 'c'],
    region: ['W', 'W', 'W'],
    lng: Float64Array.of(1, 2, 3),
    lat: Float64Array.of(1, 2, 3),
    areaKm2: Float64Array.of(1, 1, 1),
    perimeterKm: Float64Array.of(4, 4, 4),
    edges: [
      { a: 0, b: 1, km: 10, sea: false },
      { a: 1, b: 2, km: 30, sea: true },
      { a: 0, b: 2, km: 30.1, sea: true },
    ],
    figures: [[], [], []],
    overrides: new Map([[1, 'growth' as const]]),
  },
  accounts: {
    code: ['A0', 'A1', 'A2'],
    parentCode: ['A9', 'A0', ''],
    unit: Int32Array.of(1, -1, 0),
    lng: Float64Array.of(1, NONE, 2),
    lat: Float64Array.of(1, NONE, 2),
    revenue: Float64Array.of(0.1 + 0.2, NONE, 50),
    potential: Float64Array.of(1, 2, 3),
    pipeline: Float64Array.of(NONE, 1.005, 0),
    growth: Float64Array.of(NONE, NONE, NONE),
    margin: Float64Array.of(NONE, NONE, NONE),
    strategic: Uint8Array.of(1, 0, 0),
    sinceDay: Int32Array.of(0, -1, 5),
    tierOverrides: new Map(),
  },
  reps: [rep, { ...rep, code: 'R1' as Rep['code'], capacityHours: 100.5 }],
};

describe('the field', () => {
  const field = buildField(rows, settings, 7);

  it('has whole hundredths of money, and nothing where a figure is missing', () => {
    expect([...field.accounts.revenue]).toEqual([30, 0, 5000]);
    expect([...field.accounts.pipeline]).toEqual([0, 100, 0]);
  });

  it('takes visits and hours from tier and market, in whole seconds', () => {
    const tier = TIERS[field.accounts.tier[0]];
    const cadence = settings.workload.cadence[tier].growth;
    expect(tier).toBe('key');
    expect(field.accounts.visits[0]).toBe(cadence.visits);
    expect(field.accounts.serviceSeconds[0]).toBe(
      cadence.visits * (cadence.visitHours + cadence.paperworkHours) * 3600,
    );
    expect(field.accounts.serviceSeconds.every(Number.isInteger)).toBe(true);
  });

  it('lets an override speak before the rule', () => {
    expect([...field.units.maturity].map((m) => MATURITIES[m])).toEqual(['unclassified', 'growth', 'unclassified']);
  });

  it('counts sea links up to the length set, land borders of any length', () => {
    expect([...field.units.adjacency.start]).toEqual([0, 1, 3, 4]);
  });

  it('gives reps their own hours, or the usual ones', () => {
    expect([...field.reps.capacitySeconds]).toEqual([(8 - 1) * 230 * 0.8 * 3600, 100.5 * 3600]);
    expect([...field.reps.homeLng]).toEqual([Number.NaN, Number.NaN]);
  });

  it('counts days from 1970', () => {
    expect([dayNumber('1970-01-01'), dayNumber('2024-03-01'), dayNumber('1949-10-01')]).toEqual([0, 19_783, 0]);
    expect(field.asOfDay).toBe(dayNumber('2026-01-31'));
  });
});
