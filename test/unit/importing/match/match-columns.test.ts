import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_KINDS, type ImportKind } from '@shared/contract/imports';
import { importFields } from '@shared/importing/field-list';
import { describeMatches } from '@shared/importing/match/describe-match';
import { type Known, NOTHING_KNOWN } from '@shared/importing/match/known';
import { matchColumns } from '@shared/importing/match/match-columns';
import { leadingContent, profileColumns } from '@shared/importing/match/profile';
import { matchHeaders } from '@shared/importing/match-headers';

const known: Known = {
  ...NOTHING_KNOWN,
  repCodes: new Set(['R01', 'R02', 'R03']),
  repNames: new Set(['顾明远']),
  accountCodes: new Set(['A00001', 'A00002', 'A00003']),
  unitCodes: new Set(['320100', '320500']),
  unitNames: new Set(['南京', '苏州']),
  regions: new Set(['江苏']),
  bounds: [116, 30, 122, 36],
};

const CREDIT = ['91440310MAC0B20R58', '91421102MAF55N1X5T', '91440310MAC0B20R58'];
const PHONES = ['13800000001', '025-84210000', '138 0000 0003'];

function match(kind: ImportKind, headers: readonly string[], ...columns: readonly (readonly string[])[]) {
  const rows = columns[0].map((_, r) => columns.map((column) => column[r]));
  const profiles = profileColumns(rows, headers.length, known);
  const fields = importFields(kind);
  const mapping = matchColumns(kind, headers, fields, profiles);
  const matches = describeMatches(kind, headers, fields, profiles, mapping, mapping, 'automatic');
  const taken = Object.fromEntries(Object.entries(mapping).filter(([, column]) => column !== null));
  return { taken, matches, looks: profiles.map(leadingContent) };
}

describe('matchColumns', () => {
  it('finds by their cells what headings do not say', () => {
    const { taken, matches } = match(
      'accounts',
      ['客户名称', '列1', '列2', '列3', '列4'],
      ['南京精工有限公司', '苏州轴承厂', '无锡商行'],
      CREDIT,
      PHONES,
      ['118.79689', '120.58532', '120.31191'],
      ['32.06025', '31.29888', '31.49117'],
    );
    expect(taken).toEqual({ name: 0, creditCode: 1, phone: 2, lng: 3, lat: 4 });
    expect(matches.find((m) => m.field === 'phone')?.reasons).toEqual([
      { code: 'cells', params: { looks: 'phone', percent: 100 } },
    ]);
  });

  it('takes a whole file without meaningful headings where only one field fits each column', () => {
    const { taken } = match(
      'sales',
      ['A', 'B', 'C', 'D'],
      ['A00001', 'A00002', 'A00003'],
      ['2025-Q1', '2025-Q2', '2025-Q3'],
      ['12.5万', '￥3,200', '8k'],
      ['R01', 'R02', 'R03'],
    );
    expect(taken).toEqual({ account: 0, period: 1, amount: 2, rep: 3 });
  });

  it('sets exchanged columns right and says that heading and cells disagree', () => {
    const names = ['南京精工有限公司', '苏州轴承厂', '无锡商行'];
    const { taken, matches } = match('accounts', ['客户名称', '电话', '统一社会信用代码'], names, CREDIT, PHONES);
    expect(taken).toEqual({ name: 0, creditCode: 1, phone: 2 });
    expect(matches.find((m) => m.field === 'creditCode')).toMatchObject({
      doubt: { looks: 'creditCode', heading: 'phone' },
    });
    expect(matches.find((m) => m.field === 'phone')).toMatchObject({
      doubt: { looks: 'phone', heading: 'creditCode' },
    });
  });

  it('keeps a column its heading names though its cells do not fit, with little confidence and the reason', () => {
    const { taken, matches } = match('sales', ['客户编号', '期间', '金额'], ['A1', 'A2', 'A3'], PHONES, [
      'x',
      'y',
      'z',
    ]);
    expect(taken).toEqual({ account: 0, period: 1, amount: 2 });
    const amount = matches.find((m) => m.field === 'amount');
    expect(amount?.confidence).toBeLessThan(0.5);
    expect(amount?.doubt).toEqual({ looks: 'other', heading: null });
    expect(matches.find((m) => m.field === 'period')?.doubt).toEqual({ looks: 'phone', heading: null });
  });

  it('does not guess where a heading speaks of something else, or several columns would do', () => {
    const names = ['南京精工有限公司', '苏州轴承厂', '无锡商行'];
    const reps = ['R01', 'R02', 'R03'];
    expect(match('accounts', ['客户名称', '推荐人编号x'], names, reps).taken).toEqual({ name: 0 });
    expect(match('accounts', ['客户名称', '列1'], names, reps).taken).toEqual({ name: 0, presentOwner: 1 });
    expect(match('accounts', ['客户名称', '列1', '列2'], names, PHONES, PHONES).taken).toEqual({ name: 0 });
    expect(match('accounts', ['客户名称', '列1'], names, ['12万', '3万', '4万']).taken).toEqual({ name: 0 });
  });

  it('says what columns look like that nothing takes', () => {
    const { looks } = match(
      'accounts',
      ['客户名称', '等级', '类型'],
      ['a', 'b', 'c'],
      ['A', 'B', 'key'],
      ['成长', '成熟', '新兴'],
    );
    expect(looks).toEqual(['tier', 'tier', 'maturity']);
  });

  it('takes the better known of two names of a field, however many names it has', () => {
    const { taken } = match('contacts', ['primary associated company', '终端客户'], [], []);
    expect(taken).toEqual({ account: 1 });
    expect(match('contacts', ['终端客户', 'primary associated company'], [], []).taken).toEqual({
      account: 0,
    });
  });

  it('is what the headings alone say where the cells are blank', () => {
    const header = fc.constantFrom(
      ...IMPORT_KINDS.flatMap((kind) => importFields(kind).flatMap((f) => f.synonyms)),
      '其他',
      'x1',
    );
    fc.assert(
      fc.property(fc.constantFrom(...IMPORT_KINDS), fc.uniqueArray(header, { maxLength: 12 }), (kind, headers) => {
        const fields = importFields(kind);
        const blank = profileColumns([], headers.length, NOTHING_KNOWN);
        const found = matchColumns(kind, headers, fields, blank);
        const byHeaders = matchHeaders(headers, fields);
        const named = (mapping: typeof found): string[] => Object.keys(mapping).filter((id) => mapping[id] !== null);
        expect(named(found)).toEqual(named(byHeaders));
      }),
    );
  });

  it('never gives a column two fields, nor counts on anything but 0 to 1, whatever is in the cells', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(...CREDIT, ...PHONES, 'R01', '320100', '12万', '2025', ''),
    );
    const headers = fc.array(fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('电话', '金额', 'code', '')), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...IMPORT_KINDS),
        headers,
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }),
        (kind, names, rows) => {
          const profiles = profileColumns(rows, names.length, known);
          const fields = importFields(kind);
          const mapping = matchColumns(kind, names, fields, profiles);
          const columns = Object.values(mapping).filter((column) => column !== null);
          expect(new Set(columns).size).toBe(columns.length);
          for (const m of describeMatches(kind, names, fields, profiles, mapping, mapping, 'automatic')) {
            expect(m.confidence).toBeGreaterThanOrEqual(0);
            expect(m.confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
