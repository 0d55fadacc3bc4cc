import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONVENTIONS } from '@shared/importing/conventions';
import { isoDate } from '@shared/importing/parse/calendar';
import { dayRange } from '@shared/importing/parse/day-range';

const rangeOf = (text: string) => dayRange(text, DEFAULT_CONVENTIONS);

describe('two days in one cell', () => {
  it.each([
    ['2025-10-01至2025-12-31', '2025-10-01', '2025-12-31'],
    ['2025-10-01 - 2025-12-31', '2025-10-01', '2025-12-31'],
    ['2025-10-01-2025-12-31', '2025-10-01', '2025-12-31'],
    ['2025-10-01--2025-12-31', '2025-10-01', '2025-12-31'],
    ['2025/10/1～2025/12/31', '2025-10-01', '2025-12-31'],
    ['2025.10.1—12.31', '2025-10-01', '2025-12-31'],
    ['2025年10月1日到12月31日止', '2025-10-01', '2025-12-31'],
    ['自2025年10月1日起至2025年12月31日止', '2025-10-01', '2025-12-31'],
    ['2025-10-01,2025-12-31', '2025-10-01', '2025-12-31'],
    ['2025年10月1日，2025年12月31日', '2025-10-01', '2025-12-31'],
    ['20251001-20251231', '2025-10-01', '2025-12-31'],
    ['Oct 1, 2025 to Dec 31, 2025', '2025-10-01', '2025-12-31'],
    ['1-Oct-2025 – 31-Dec-2025', '2025-10-01', '2025-12-31'],
  ])('%s', (text, first, last) => {
    expect(rangeOf(text)).toEqual({ first, last });
  });

  it.each([
    '2025-10-01',
    '1-Oct-2025',
    '2025-10-01 08:00-09:00',
    '2025-10-01T00:00:00-05:00',
    // Of a month alone it is not said which day.
    '2025.10-2025.12',
    '2025-12-31至2025-10-01',
    '2025.12.1-3.1',
    '至2025-10-01',
    '90天',
    '',
  ])('are not in %s', (text) => {
    expect(rangeOf(text)).toBeNull();
  });

  it('are found however they are joined', () => {
    const day = fc.tuple(
      fc.integer({ min: 2000, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const between = fc.constantFrom('至', ' 至 ', '~', ' - ', '-', '—', ' to ', '到');
    fc.assert(
      fc.property(day, day, between, (a, b, joined) => {
        const [first, last] = [isoDate(...a), isoDate(...b)].toSorted();
        expect(rangeOf(`${first}${joined}${last}`)).toEqual({ first, last });
      }),
    );
  });
});
