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
