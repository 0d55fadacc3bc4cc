import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySaved, savedColumns } from '@shared/importing/saved-mapping';

const FIELDS = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('a saved mapping', () => {
  it('finds its columns again whatever their order, by heading and not by place', () => {
    const saved = savedColumns({ a: 0, b: 2, c: null }, ['编号', '备注', ' Name ']);
    expect(applySaved(saved, ['NAME', 'x', '编号'], FIELDS)).toEqual({ mapping: { a: 2, b: 0, c: null }, missing: [] });
    expect(applySaved(saved, ['编号'], FIELDS)).toEqual({ mapping: { a: 0, b: null, c: null }, missing: [' Name '] });
  });

  it('takes columns of the same figure for periods that have come since, and of no other', () => {
    const headers = ['地市', '2023年容量', '2024年容量', '2024年销售额'];
    const saved = savedColumns({ unit: 0, 'capacity@2023': 1, 'capacity@2024': 2 }, headers);
    const now = ['地市', '2024年容量', '2025年容量', '2025年销售额', '容量 2026'];
    const ids = ['unit', 'capacity@2024', 'capacity@2025', 'capacity@2026', 'ownRevenue@2025'];
    const fields = ids.map((id) => ({ id }));
    expect(applySaved(saved, now, fields)).toEqual({
      mapping: { unit: 0, 'capacity@2024': 1, 'capacity@2025': 2, 'capacity@2026': 4, 'ownRevenue@2025': null },
      missing: [],
    });
  });

  it('applied to the same headings is the same mapping, also where headings repeat or are blank', () => {
    const headers = fc.array(fc.constantFrom('x', 'X', '', 'y', '金额'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(headers, fc.array(fc.nat(5), { maxLength: 3 }), (names, columns) => {
        const taken = [...new Set(columns.filter((c) => c < names.length))];
        const mapping = Object.fromEntries(FIELDS.map(({ id }, i) => [id, taken[i] ?? null]));
        expect(applySaved(savedColumns(mapping, names), names, FIELDS)).toEqual({ mapping, missing: [] });
      }),
    );
  });
});
