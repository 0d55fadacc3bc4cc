import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parsed } from '@shared/importing/cell';
import { DEFAULT_CONVENTIONS } from '@shared/importing/conventions';
import { parseDate } from '@shared/importing/parse/date';
import { parseDateOrQuarter, parseDateOrYear } from '@shared/importing/parse/date-assumed';
import { parseDatetime } from '@shared/importing/parse/datetime';
import { parsePeriod, parsePeriodOrDay, parseYear } from '@shared/importing/parse/period';

const plain = DEFAULT_CONVENTIONS;
const dmy = { ...plain, dateOrder: 'dmy' as const };
const mdy = { ...plain, dateOrder: 'mdy' as const };

function outcome<T>(parsed: Parsed<T>): T | string {
  return parsed.ok ? parsed.value : parsed.problem.code;
}

describe('parseDate', () => {
  it.each([
    ['2025-01-31', plain, '2025-01-31'],
    ['2025/1/31', plain, '2025-01-31'],
    ['2025.1.31', plain, '2025-01-31'],
    ['20250131', plain, '2025-01-31'],
    ['2025年1月31日', plain, '2025-01-31'],
    ['２０２５－０１－３１', plain, '2025-01-31'],
    ['2025-01-31 00:00:00', plain, '2025-01-31'],
    ['03/04/2025', dmy, '2025-04-03'],
    ['03/04/2025', mdy, '2025-03-04'],
    ['05/05/2025', plain, '2025-05-05'],
    ['03/04/2025', plain, 'dateAmbiguous'],
    ['31/01/25', plain, 'twoDigitYear'],
    ['2025-02-29', plain, 'noSuchDay'],
    ['2024-02-29', plain, '2024-02-29'],
    ['2025-13-01', plain, 'noSuchDay'],
    ['0025-01-01', plain, 'noSuchDay'],
    ['tomorrow', plain, 'notADate'],
    ['2025-01-31 14:05', plain, '2025-01-31'],
    ['2025-01-31T23:05:01.5Z', plain, '2025-01-31'],
    ['2025年1月31日 下午3:20', plain, '2025-01-31'],
    ['3/13/2025 2:30 PM', mdy, '2025-03-13'],
    ['2025-01-31 noon', plain, 'notADate'],
    ['3-Mar-25', plain, '2025-03-03'],
    ['03 Mar 69', plain, '2069-03-03'],
    ['3-Mar-70', plain, '1970-03-03'],
    ['31-Feb-25', plain, 'noSuchDay'],
    ['Mar-25', plain, 'notADate'],
    ['2024-03-02 周六', plain, '2024-03-02'],
    ['2024/3/8（星期五）', plain, '2024-03-08'],
    ['2024年3月8日星期五', plain, '2024-03-08'],
    ['Sat 2024-03-02', plain, '2024-03-02'],
    ['Friday, 8 Mar 2024', plain, '2024-03-08'],
    ['周六', plain, 'notADate'],
    ['5/1/19', mdy, '2019-05-01'],
    ['6/30/24', mdy, '2024-06-30'],
    ['31/01/25', dmy, '2025-01-31'],
    ['5/1/19', plain, 'twoDigitYear'],
    ['05/05/25', plain, 'twoDigitYear'],
    ['13/30/24', mdy, 'noSuchDay'],
    ['24-3-8', plain, 'twoDigitYear'],
    ['24.3.8', mdy, 'twoDigitYear'],
    ['24.3.18', mdy, 'noSuchDay'],
    ['98-3-8', plain, '1998-03-08'],
    ['Jan 2017', plain, '2017-01-01'],
    ['2019', plain, 'notADate'],
  ])('reads %s as %s', (text, conventions, expected) => {
    expect(outcome(parseDate(text, conventions))).toBe(expected);
  });

  it('says which century a short year was read in, of a date and of an instant', () => {
    const warning = { code: 'yearShort', params: { value: '2025-03-03' }, fix: '2025-03-03' };
    expect(parseDate('3-Mar-25', plain)).toEqual({ ok: true, value: '2025-03-03', warning });
    expect(parseDatetime('3-Mar-25 9:05', plain)).toEqual({ ok: true, value: '2025-03-03T09:05:00.000Z', warning });
    expect(parseDate('3-Mar-2025', plain)).toEqual({ ok: true, value: '2025-03-03' });
  });

  it('says the same of a short year behind a day and month', () => {
    const warning = { code: 'yearShort', params: { value: '2019-05-01' }, fix: '2019-05-01' };
    expect(parseDate('5/1/19', mdy)).toEqual({ ok: true, value: '2019-05-01', warning });
    expect(parseDatetime('5/1/19 9:05', mdy)).toMatchObject({ ok: true, value: '2019-05-01T09:05:00.000Z', warning });
  });

  it.each([
    ['2019', '2019-01-01'],
    ['2019年', '2019-01-01'],
    ['2017年5月', '2017-05-01'],
    ['2024Q2', 'notADate'],
    ['10年', 'notADate'],
    ['1066', 'notADate'],
  ])('takes the first day of %s where a year will do', (text, day) => {
    const parsed = parseDateOrYear(text, plain);
    expect(outcome(parsed)).toBe(day);
    if (parsed.ok) expect(parsed.warning?.params).toMatchObject({ day });
  });

  it.each([
    ['2024Q2', '2024-06-30'],
    ['2024年四季度', '2024-12-31'],
    ['Q1 2025', '2025-03-31'],
    ['2024', 'notADate'],
  ])('takes the last day of %s where a quarter will do', (text, day) => {
    const parsed = parseDateOrQuarter(text, plain);
    expect(outcome(parsed)).toBe(day);
    if (parsed.ok) expect(parsed.warning?.code).toBe('dayAssumed');
  });

  it('names the day of a spreadsheet serial number instead of taking it', () => {
    expect(parseDate('45688', plain)).toMatchObject({ ok: false, problem: { code: 'dateSerial', fix: '2025-01-31' } });
  });

  it('reads back every day of the calendar in every form', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    const forms = [
      (iso: string) => iso,
      (iso: string) => iso.replaceAll('-', '/'),
      (iso: string) => iso.replaceAll('-', ''),
      (iso: string) => iso.replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日'),
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), (date, form) => {
        const iso = date.toISOString().slice(0, 10);
        expect(outcome(parseDate(form(iso), plain))).toBe(iso);
      }),
    );
  });
});

describe('parseDatetime', () => {
  it.each([
    ['2024-03-02 周六 14:05', plain, '2024-03-02T14:05:00.000Z'],
    ['2024年3月2日星期六下午2:05', plain, '2024-03-02T14:05:00.000Z'],
    ['2024-03-02 (Sat)', plain, '2024-03-02T00:00:00.000Z'],
    ['2025/11/3 下午2:05', plain, '2025-11-03T14:05:00.000Z'],
    ['2025年11月3日上午9时30分', plain, '2025-11-03T09:30:00.000Z'],
    ['2025-11-03 下午 12:10:05', plain, '2025-11-03T12:10:05.000Z'],
    ['2025-11-03 凌晨12:10', plain, '2025-11-03T00:10:00.000Z'],
    ['2025-11-03 中午1点', plain, '2025-11-03T13:00:00.000Z'],
    ['2025-11-03 下午14:05', plain, '2025-11-03T14:05:00.000Z'],
    ['11/13/2025 2:05 PM', mdy, '2025-11-13T14:05:00.000Z'],
    ['11/13/2025 12:00 a.m.', mdy, '2025-11-13T00:00:00.000Z'],
    ['2025-11-03 下午25:05', plain, 'notADatetime'],
  ])('reads the half of the day in %s as %s', (text, conventions, expected) => {
    expect(outcome(parseDatetime(text, conventions))).toBe(expected);
  });

  it.each([
    ['2025-01-31 14:05', '2025-01-31T14:05:00.000Z'],
    ['2025-01-31T14:05:06Z', '2025-01-31T14:05:06.000Z'],
    ['2025-01-31T14:05:06+08:00', '2025-01-31T14:05:06.000Z'],
    ['2025-06-01T00:00:00+08:00', '2025-06-01T00:00:00.000Z'],
    ['2025-06-01T08:00:00-05:00', '2025-06-01T08:00:00.000Z'],
    ['2025-01-31T23:30:00-0500', '2025-01-31T23:30:00.000Z'],
    ['2025-01-31T23:30:00+14:00', '2025-01-31T23:30:00.000Z'],
    ['2025-01-31T23:30:00+15:00', 'notADatetime'],
    ['2025/1/31 9:05', '2025-01-31T09:05:00.000Z'],
    ['2025-01-31', '2025-01-31T00:00:00.000Z'],
    ['2025年1月31日 14:05', '2025-01-31T14:05:00.000Z'],
    ['20250131', '2025-01-31T00:00:00.000Z'],
    ['2025-01-31 12:05:07 a.m.', '2025-01-31T00:05:07.000Z'],
    ['2025-01-31 下午3:20', '2025-01-31T15:20:00.000Z'],
    ['2025年1月31日上午9点05分', '2025-01-31T09:05:00.000Z'],
    ['2025-01-31 中午12:10', '2025-01-31T12:10:00.000Z'],
    ['2025-01-31 凌晨12:10', '2025-01-31T00:10:00.000Z'],
    ['2025-01-31 下午15:20', '2025-01-31T15:20:00.000Z'],
    ['2025-01-31 25:00', 'notADatetime'],
    ['2025-01-31 12:61', 'notADatetime'],
    ['noon', 'notADatetime'],
    ['2025-02-30 10:00', 'noSuchDay'],
  ])('reads %s as %s', (text, expected) => {
    expect(outcome(parseDatetime(text, plain))).toBe(expected);
  });

  it.each([
    ['2025-06-01 14:00-16:00', '2025-06-01T14:00'],
    ['2025-06-01 09:30-10:30', '2025-06-01T09:30'],
    ['2025-06-01 9:00~11:00', '2025-06-01T09:00'],
    ['2025/6/1 9:00 至 11:00', '2025-06-01T09:00'],
    ['2025-06-01 08:00-05:00', '2025-06-01T08:00'],
    ['2025-06-01 14:00-1600', '2025-06-01T14:00'],
    ['2025-06-01 22:00-24:00', '2025-06-01T22:00'],
    ['2025-06-01 22:00 - 2025-06-02 01:00', '2025-06-01T22:00'],
    ['2025-06-01 2:00 PM - 4:00 PM', '2025-06-01T14:00'],
    ['2025-06-01 2:00-4:00 PM', '2025-06-01T14:00'],
    ['2025-06-01 11:00-1:00 PM', '2025-06-01T11:00'],
    ['2025-06-01 2-4pm', '2025-06-01T14:00'],
    ['2025-06-01 下午2:00-4:00', '2025-06-01T14:00'],
    ['2025-06-01 14:00-25:00', 'notADatetime'],
    ['2025-06-01 14:00-某时', 'notADatetime'],
  ])('takes of %s the begin', (text, expected) => {
    expect(outcome(parseDatetime(text, plain)).replace(':00.000Z', '')).toBe(expected);
  });

  it.each([
    ['2025年6月3日 9点半', '2025-06-03T09:30'],
    ['2025年6月3日下午3点一刻', '2025-06-03T15:15'],
    ['2025年6月3日9:30', '2025-06-03T09:30'],
    ['2025-06-03 9点', '2025-06-03T09:00'],
    ['2025-06-03 2pm', '2025-06-03T14:00'],
    ['8 Mar 2025 12 am', '2025-03-08T00:00'],
    ['20250601093000', '2025-06-01T09:30'],
    ['20250601T0930', '2025-06-01T09:30'],
    ['20251301093000', 'noSuchDay'],
    ['20250601996000', 'notADatetime'],
    ['2025-06-03 14', 'notADatetime'],
  ])('reads the time of day in %s', (text, expected) => {
    expect(outcome(parseDatetime(text, plain)).replace(':00.000Z', '')).toBe(expected);
  });

  it.each(['2025/6/2 上午', '2025年6月2日下午', '2025-06-02 全天', '2025-06-02 PM'])(
    'reads the day of %s and says that no hour is written',
    (text) => {
      const warning = { code: 'hourMissing', params: { day: '2025-06-02' }, fix: null };
      expect(parseDatetime(text, plain)).toEqual({ ok: true, value: '2025-06-02T00:00:00.000Z', warning });
    },
  );

  it('reads back what it wrote', () => {
    const instant = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, (date) => {
        const iso = `${date.toISOString().slice(0, 19)}.000Z`;
        expect(outcome(parseDatetime(iso, plain))).toBe(iso);
      }),
    );
  });
});

describe('parsePeriod', () => {
  it.each([
    ['2025', '2025'],
    ['2025年', '2025'],
    ['2025年度', '2025'],
    ['FY25', '2025'],
    ['Mar-25', '2025-03'],
    ["Mar'25", '2025-03'],
    ['Sales-25', 'notAPeriod'],
    ['Mar 25', 'notAPeriod'],
    ['2025-Q1', '2025-Q1'],
    ['2025Q4', '2025-Q4'],
    ['2025 q2', '2025-Q2'],
    ['2025年第3季度', '2025-Q3'],
    ['2025-03', '2025-03'],
    ['2025/3', '2025-03'],
    ['2025年3月', '2025-03'],
    ['202503', '2025-03'],
    ['2025-13', 'notAPeriod'],
    ['2025-Q5', 'notAPeriod'],
    ['25-Q1', '2025-Q1'],
    ["Q1'24", '2024-Q1'],
    ['FY24Q3', '2024-Q3'],
    ['24年1季度', '2024-Q1'],
    ['124Q1', 'notAPeriod'],
    ['1066', 'notAPeriod'],
    ['24年3月', '2024-03'],
    ['24年', '2024'],
    ['24年度', '2024'],
    ['2024财年', '2024'],
    ['24财年', '2024'],
    ['2024财年Q1', '2024-Q1'],
    ['二〇二四', '2024'],
    ['24年13月', 'notAPeriod'],
    ['2024年1-3月', '2024-Q1'],
    ['2024年10-12月', '2024-Q4'],
    ['2024年1-12月', '2024'],
    ['Jan-Mar 2024', '2024-Q1'],
    ['2024年3-3月', '2024-03'],
    ['2024年1-6月', 'notAPeriod'],
    ['2024年上半年', 'notAPeriod'],
    ['2024-1-3', 'notAPeriod'],
    ['24-03', 'notAPeriod'],
  ])('reads %s as %s', (text, expected) => {
    expect(outcome(parsePeriod(text))).toBe(expected);
  });

  it.each([
    ['24-03', '2024-03'],
    ['24/3', '2024-03'],
    ['24.3', '2024-03'],
    ['24.10', '2024-10'],
    ['24.1', 'notAPeriod'],
    ['12-03', 'notAPeriod'],
    ['24-13', 'notAPeriod'],
    ['2024-1-3', '2024-01'],
  ])('reads %s in a column of periods as %s', (text, period) => {
    const parsed = parsePeriodOrDay(text, plain);
    expect(outcome(parsed)).toBe(period);
    if (parsed.ok && text.startsWith('24')) expect(parsed.warning?.code).toBe('yearShort');
  });

  it('says that the year of 24年3月 is short', () => {
    expect(parsePeriod('24年3月')).toMatchObject({ ok: true, warning: { code: 'yearShort' } });
    expect(parseYear('24年')).toMatchObject({ ok: true, value: 2024, warning: { code: 'yearShort' } });
  });

  it('takes years only where figures are kept by the year', () => {
    expect(outcome(parseYear('2025年'))).toBe(2025);
    expect(outcome(parseYear('2025-Q1'))).toBe('periodNotYear');
  });
});

it.each([
  ['2025年底', '2025-12-31', 'dayAssumed'],
  ['2025年12月底', '2025-12-31', 'dayAssumed'],
  ['2025年2月末', '2025-02-28', 'dayAssumed'],
  ['2025年上半年', '2025-06-30', 'dayAssumed'],
  ['2025年下半年', '2025-12-31', 'dayAssumed'],
  ['2025年12月31日前', '2025-12-31', 'dayAssumed'],
  ['12/2025', '2025-12-01', 'dayMissing'],
])('a close expected %s is on %s', (text, day, code) => {
  expect(parseDateOrQuarter(text, DEFAULT_CONVENTIONS)).toMatchObject({ ok: true, value: day, warning: { code } });
});
