import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, spanIn } from '@shared/importing/parse/span';

describe('a length of time', () => {
  it.each([
    ['90天', 90, 0],
    ['３０ 日', 30, 0],
    ['2 weeks', 14, 0],
    ['3个月', 0, 3],
    ['三个月', 0, 3],
    ['十五天', 15, 0],
    ['1个季度', 0, 3],
    ['半年', 0, 6],
    ['1 year', 0, 12],
    ['1年半', 0, 18],
    ['一年半', 0, 18],
    ['一百八十天', 180, 0],
    ['一百零五天', 105, 0],
    ['180天内', 180, 0],
    ['3个月以内', 0, 3],
  ])('%s', (text, days, months) => {
    expect(spanIn(text)).toEqual({ days, months });
  });

  it.each(['90', '0天', '-3天', '3月', '3月5日', '2025年', '长期', '', '1.5年', '12345天', '百天'])(
    'not %s',
    (text) => {
      expect(spanIn(text)).toBe(null);
    },
  );

  it.each([
    ['2025-10-01T00:00:00.000Z', { days: 90, months: 0 }, '2025-12-30T00:00:00.000Z'],
    ['2025-10-01T09:30:00.000Z', { days: 1, months: 0 }, '2025-10-02T09:30:00.000Z'],
    ['2025-11-30T00:00:00.000Z', { days: 0, months: 3 }, '2026-02-28T00:00:00.000Z'],
    ['2023-02-28T00:00:00.000Z', { days: 0, months: 12 }, '2024-02-28T00:00:00.000Z'],
  ])('behind %s', (instant, span, end) => {
    expect(after(instant, span)).toBe(end);
  });

  it('never ends before it begins, and months keep the day where the month has it', () => {
    const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.nat(400), fc.nat(48), (at, days, months) => {
        const from = at.toISOString();
        expect(after(from, { days, months }) >= from).toBe(true);
        const moved = after(from, { days: 0, months });
        expect(Number(moved.slice(8, 10))).toBeLessThanOrEqual(at.getUTCDate());
        expect(moved.slice(10)).toBe(from.slice(10));
      }),
    );
  });
});
