import { describe, expect, it } from 'vitest';
import { LookUp, type LookUpQuery } from '@shared/duplicates/look-up';
import { buildLookUp, type FormerAccount, type LookedUp } from '@shared/duplicates/look-up-index';
import { cityPlaces } from './support/cities';

const NOTHING: LookUpQuery = { name: '', creditCode: '', phone: '' };
const CODE = '91360102MA35G8X94T';

function account(id: number, more: Partial<LookedUp>): LookedUp {
  const blank = { creditCode: '', phone: '', address: '', unit: '', lng: Number.NaN, lat: Number.NaN };
  return { ...blank, id, code: `A0${900 + id}`, name: `无名${id}`, ...more };
}

const ACCOUNTS: readonly LookedUp[] = [
  account(1, { name: '嘉兴嘉方汽配' }),
  account(2, { name: '南昌嘉方风电设备有限公司', creditCode: CODE, phone: '0791-88123456' }),
  account(3, { name: '南昌瑞祥电子有限责任公司', creditCode: '91360102MA3700001K', phone: '13988123456' }),
  account(4, { name: '江西赣南昌盛泵阀有限公司', creditCode: '91360702MA3600002B' }),
  account(5, { name: 'Acme Industrial Valves Inc.', phone: '(312) 555-0142' }),
];

const FORMER: FormerAccount = {
  ...account(9, { name: '黄石联科包装机械科技有限公司', phone: '13700001111' }),
  into: 3,
};

function made(former: readonly FormerAccount[] = []): LookUp {
  return new LookUp(buildLookUp(ACCOUNTS, former, cityPlaces()));
}

function found(query: Partial<LookUpQuery>, lookUp = made()): string[] {
  const { matches } = lookUp.find({ ...NOTHING, ...query }, 12);
  return matches.map(({ index, match }) => `${ACCOUNTS[index].id} ${match}`);
}

describe('numbers in the look-up', () => {
  it('are known in whichever box they are typed', () => {
    for (const box of ['name', 'creditCode', 'phone'] as const) {
      expect(found({ [box]: 'a0902' })[0], box).toBe('2 code');
      expect(found({ [box]: CODE.toLowerCase() })[0], box).toBe('2 creditCode');
      expect(found({ [box]: '（0791）8812 3456' })[0], box).toBe('2 phone');
    }
    expect(found({ name: '13988123456' })).toEqual(['3 phone']);
  });

  it('are equal only in full: a part begins, contains or ends them, and is less of a likeness', () => {
    expect(found({ creditCode: '91360102' })).toEqual(['2 creditCodeBegins', '3 creditCodeBegins']);
    expect(found({ creditCode: 'MA35G8' })).toEqual(['2 creditCodeContains']);
    expect(found({ creditCode: '94T' })).toEqual([]);
    expect(found({ creditCode: 'X94T' })).toEqual(['2 creditCodeEnds']);
    expect(found({ phone: '881234' })).toEqual(expect.arrayContaining(['2 phoneContains', '3 phoneContains']));
    expect(found({ phone: '3456' })).toEqual(expect.arrayContaining(['2 phoneEnds', '3 phoneEnds']));
    expect(found({ name: 'A090' })).toHaveLength(5);
    const likenessOf = (query: object) => made().find({ ...NOTHING, ...query }, 12).matches[0].likeness;
    expect(likenessOf({ creditCode: '91360102' })).toBeCloseTo(8 / 18);
    expect(likenessOf({ creditCode: CODE })).toBe(1);
  });

  it('are the same without their area, but a mobile number is not the same as its end', () => {
    expect(found({ phone: '88123456' })).toEqual(['2 phone', '3 phoneEnds']);
    expect(found({ phone: '555-0142' })).toEqual(['5 phone']);
  });

  it('say how many there are beside those shown', () => {
    const { matches, total } = made().find({ ...NOTHING, name: 'A09' }, 2);
    expect([matches.length, total]).toEqual([2, 5]);
  });
});

describe('names in the look-up', () => {
  it('come first where what was typed is written in them, then by place, then by likeness', () => {
    expect(found({ name: '南昌嘉方' })).toEqual(['2 nameBegins', '1 similar']);
    expect(found({ name: '昌盛泵阀' })[0]).toBe('4 nameContains');
    // A slip in the brand: of the place asked for before one elsewhere that sounds the same.
    expect(found({ name: '南昌佳方' })).toEqual(['2 similar', '1 similar']);
    expect(found({ name: 'acme ind' })[0]).toBe('5 nameBegins');
    expect(found({ name: 'valves' })[0]).toBe('5 nameContains');
  });

  it('of another place are like it, not the same', () => {
    expect(found({ name: '南昌嘉方汽配' })[0]).toBe('1 similar');
    expect(found({ name: '嘉方汽配(嘉兴)有限公司' })[0]).toBe('1 name');
  });

  it('that were merged away lead to the account that stands for them', () => {
    const lookUp = made([FORMER]);
    const ask = (query: Partial<LookUpQuery>) => lookUp.find({ ...NOTHING, ...query }, 12).matches;
    const merged = { index: 2, formerly: { code: FORMER.code, name: FORMER.name } };
    expect(ask({ name: FORMER.name })).toMatchObject([{ ...merged, match: 'name' }]);
    expect(ask({ name: FORMER.code })[0]).toMatchObject({ ...merged, match: 'code' });
    expect(ask({ phone: FORMER.phone })).toMatchObject([{ ...merged, match: 'phone' }]);
    expect(ask({ name: ACCOUNTS[2].name })[0]).toMatchObject({ index: 2, match: 'name', formerly: null });
  });
});

describe('finding nothing', () => {
  const tells = (query: Partial<LookUpQuery>) => made().tooLittle({ ...NOTHING, ...query });

  it('tells nothing when too little was typed', () => {
    for (const name of ['有限公司', '有限', '股份有限公司', '分公司', '南昌有限公司', 'Ltd.', 'Co., Ltd.']) {
      expect(tells({ name }), name).toBe('form');
      expect(found({ name }), name).toEqual([]);
    }
    expect(tells({ name: '南昌' })).toBe('place');
    expect(tells({ name: '7788' })).toBe('short');
    expect(tells({ phone: '7788' })).toBe('short');
    expect(tells({ creditCode: '9136' })).toBe('short');
    expect(tells({ name: '有限公司', phone: '7788' })).toBe('form');
  });

  it('tells something when a name or a number was typed', () => {
    for (const query of [
      { name: '绝无此名' },
      { name: 'Nobody Ltd' },
      { phone: '13811112222' },
      { creditCode: '913601' },
    ]) {
      expect(tells(query), JSON.stringify(query)).toBe(null);
    }
    expect(tells({ name: '绝无此名', phone: '12' })).toBe(null);
    expect(tells({})).toBe(null);
  });
});
