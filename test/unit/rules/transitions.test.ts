import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MATURITIES, type MaturityOverride } from '@shared/model/maturity';
import { defaultSettings } from '@shared/rules/default-settings';
import { classesAt, periodsOf, transitionCounts, type UnitHistory } from '@shared/rules/transitions';

const settings = defaultSettings('2025-12-31').maturity;

const figure = (period: number, capacity: number, lost: number) => ({
  period,
  capacity,
  customersStart: 100,
  newCustomers: 5,
  lostCustomers: lost,
  competition: 50,
  ownRevenue: null,
});

/** Grows until 2024 and falls in 2025; the other stands still. */
const UNITS: readonly UnitHistory[] = [
  { unit: 'turns', standing: null, figures: [figure(2023, 100, 2), figure(2024, 125, 2), figure(2025, 70, 30)] },
  { unit: 'steady', standing: null, figures: [figure(2023, 200, 4), figure(2024, 202, 4), figure(2025, 204, 4)] },
];

describe('what units were at the end of a period', () => {
  it('is judged by what was known then, and unclassified where that was too little', () => {
    const at = (period: number) => classesAt(UNITS, period, settings, 2025);
    expect(periodsOf(UNITS)).toEqual([2023, 2024, 2025]);
    expect(at(2023)).toEqual(['unclassified', 'unclassified']);
    expect(at(2024)[0]).toBe('growth');
    expect(at(2025)[0]).toBe('declining');
  });

  it('counts an override when it says it held, one without a first day in the latest period only', () => {
    const override = (more: Partial<MaturityOverride>): MaturityOverride => ({
      maturity: 'emerging',
      reason: 'r',
      at: '2026-01-05T00:00:00.000Z',
      validFrom: null,
      expiresOn: null,
      ...more,
    });
    const first = (standing: MaturityOverride) =>
      [2024, 2025].map((p) => classesAt([{ ...UNITS[0], standing }, UNITS[1]], p, settings, 2025)[0]);
    expect(first(override({}))).toEqual(['growth', 'emerging']);
    expect(first(override({ validFrom: '2024-06-01' }))).toEqual(['emerging', 'emerging']);
    expect(first(override({ validFrom: '2024-06-01', expiresOn: '2025-06-01' }))).toEqual(['emerging', 'declining']);
  });
});

describe('the matrix of transitions', () => {
  it('holds every unit once: rows add up to what was, columns to what is', () => {
    const classes = fc.array(fc.tuple(fc.constantFrom(...MATURITIES), fc.constantFrom(...MATURITIES)));
    fc.assert(
      fc.property(classes, (pairs) => {
        const counts = transitionCounts(
          pairs.map(([from]) => from),
          pairs.map(([, to]) => to),
        );
        const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
        expect(sum(counts.map(sum))).toBe(pairs.length);
        MATURITIES.forEach((type, m) => {
          expect(sum(counts[m])).toBe(pairs.filter(([from]) => from === type).length);
          expect(sum(counts.map((row) => row[m]))).toBe(pairs.filter(([, to]) => to === type).length);
        });
      }),
    );
  });
});
