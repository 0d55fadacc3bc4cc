import { describe, expect, it } from 'vitest';
import { fieldValue } from '@/features/data/review/field-value';
import { createFormat } from '@/i18n/format';

const NAMES: Readonly<Record<string, string>> = { '320500': 'Suzhou' };
const deps = {
  t: (key: string) => key,
  format: createFormat('en', 'CNY'),
  fields: [],
  unitName: (code: string | null) => NAMES[code ?? ''] ?? code ?? '',
};

describe('a value among the differences', () => {
  it('names a unit as the screen’s language does, found under its code in both', () => {
    expect(fieldValue('unit', '320500 苏州市 Suzhou', deps)).toBe('Suzhou 320500');
  });

  it('leaves a unit that is not on the map, and texts of other fields, as they stand', () => {
    expect(fieldValue('unit', '990000 无此地', deps)).toBe('990000 无此地');
    expect(fieldValue('name', '320500 苏州市', deps)).toBe('320500 苏州市');
  });
});
