import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_KINDS } from '@shared/contract/imports';
import { importFields } from '@shared/importing/field-list';
import { guessKind } from '@shared/importing/guess-kind';
import { matchHeaders } from '@shared/importing/match-headers';

const accounts = importFields('accounts');

describe('matchHeaders', () => {
  it('knows 中文 and English, whatever case, spaces, punctuation and width', () => {
    expect(matchHeaders(['客户编号', '客户名称', '经度', '纬度'], accounts)).toMatchObject({
      code: 0,
      name: 1,
      lng: 2,
      lat: 3,
    });
    expect(matchHeaders(['Account_ID', ' ACCOUNT  NAME ', 'Ｌｏｎｇｉｔｕｄｅ', 'lat.'], accounts)).toMatchObject({
      code: 0,
      name: 1,
      lng: 2,
      lat: 3,
    });
  });

  it('sees past units in brackets', () => {
    expect(matchHeaders(['客户名称', '年销售额（万元）', 'Potential (k)'], accounts)).toMatchObject({
      revenue: 1,
      potential: 2,
    });
  });

  it('finds a synonym inside a longer header only when no header is the synonym itself', () => {
    expect(matchHeaders(['去年年销售额', '年销售额'], accounts).revenue).toBe(1);
    expect(matchHeaders(['去年年销售额'], accounts).revenue).toBe(0);
  });

  it('knows a column of a header of several rows by its lowest name', () => {
    const headers = ['客户 / 编号', '客户 / 客户名称', '位置 / 城市', '销售额 / 2025'];
    expect(matchHeaders(headers, accounts)).toMatchObject({ code: 0, name: 1, city: 2, revenue: 3 });
    expect(matchHeaders(['去年 / 年销售额', '年销售额'], accounts).revenue).toBe(1);
  });

  it('does not find short words inside others', () => {
    expect(matchHeaders(['paid', 'name'], accounts)).toMatchObject({ code: null, name: 1 });
  });

  it('never gives a column to two fields, whatever the headers', () => {
    const words = IMPORT_KINDS.flatMap((kind) => importFields(kind).flatMap((f) => f.synonyms));
    const headers = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 30 });
    fc.assert(
      fc.property(headers, fc.constantFrom(...IMPORT_KINDS), (row, kind) => {
        const columns = Object.values(matchHeaders(row, importFields(kind))).filter((c) => c !== null);
        expect(new Set(columns).size).toBe(columns.length);
        expect(columns.every((c) => c >= 0 && c < row.length)).toBe(true);
      }),
    );
  });

  it('gives every field its own synonyms when they stand alone', () => {
    for (const kind of IMPORT_KINDS) {
      const fields = importFields(kind);
      for (const field of fields) {
        const [first] = field.synonyms;
        const mapping = matchHeaders([first], fields);
        const taker = fields.find((f) => mapping[f.id] === 0);
        // A list that has but the province of its units means all of them, or says at least where it speaks of.
        const expected =
          field.id === 'province' && fields.some(({ id }) => id === 'unit') && kind !== 'accounts' ? 'unit' : field.id;
        expect({ kind, header: first, field: taker?.id }).toEqual({ kind, header: first, field: expected });
      }
    }
  });
});

describe('guessKind', () => {
  it.each([
    [['工号', '姓名', '团队', '住址经度', '住址纬度', '职级'], 'reps'],
    [['客户编号', '客户名称', '经度', '纬度', '年销售额'], 'accounts'],
    [['territory', 'territory_id', 'rep_id', 'unit_code'], 'territories'],
    [['unit_code', 'year', 'market_capacity', 'customers_start', 'competition_index'], 'market'],
    [['account_id', 'period', 'amount', 'rep_id'], 'sales'],
    [['account_id', 'rep_id', 'at', 'kind'], 'activities'],
    [['account_id', 'rep_id', 'registered_at', 'expires_at'], 'claims'],
    [['foo', 'bar'], null],
  ])('%o is %s', (headers, kind) => {
    expect(guessKind(headers)).toBe(kind);
  });
});

describe('headings as offices write them', () => {
  it.each([
    ['accounts', '公司', 'name'],
    ['accounts', '客户经理', 'presentOwner'],
    ['accounts', '所属销售', 'presentOwner'],
    ['accounts', '年度销售金额', 'revenue'],
    ['accounts', 'Annual Spend', 'revenue'],
    ['accounts', '预计成交金额', 'pipeline'],
    ['accounts', '合作日期', 'since'],
    ['accounts', '母公司', 'parent'],
    ['reps', '办公城市', 'homePlace'],
    ['sales', '下单日期', 'period'],
    ['sales', 'Order Date', 'period'],
    ['sales', '客户经理', 'rep'],
    ['activities', '销售', 'rep'],
    ['territories', '区域', 'name'],
    ['territories', '业务员', 'rep'],
    ['claims', '业务员', 'rep'],
    ['claims', '截止日期', 'expiresAt'],
    ['market', 'TAM', 'capacity'],
    ['teams', '组长', 'manager'],
  ] as const)('%s: %s is %s', (kind, header, field) => {
    expect(matchHeaders([header], importFields(kind))).toMatchObject({ [field]: 0 });
  });

  it.each([
    ['market', '竞争对手销售额'],
    ['market', 'Competitor Revenue'],
    ['sales', '销售数量'],
    ['sales', '代表处'],
    ['accounts', '金额单位'],
    ['accounts', '销售区域'],
  ] as const)('%s: %s is none of them', (kind, header) => {
    expect(Object.values(matchHeaders([header], importFields(kind))).every((column) => column === null)).toBe(true);
  });
});
