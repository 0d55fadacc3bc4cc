import { describe, expect, it } from 'vitest';
import { AccountCode } from '@shared/model/ids';
import { upsertClaims } from '@electron/store/claims';
import { accountRecord, addAccounts } from '../support/sample-data';
import { openWithTwins } from './support/records';

const NOTHING = { name: '', creditCode: '', phone: '', address: '' };
const CODE = '91350100M000100Y43';

describe('looking a customer up', () => {
  it('finds it by a name half typed, sounding alike or with a slip', async () => {
    const { lookUp, planId } = await openWithTwins();
    const found = async (name: string): Promise<string[]> =>
      (await lookUp['lookUp.find']({ planId, ...NOTHING, name })).hits.map(({ account }) => account.code);
    expect((await found('恒锐机械')).slice(0, 2).toSorted()).toEqual(['A0', 'A1']);
    expect(await found('恒锐')).toEqual(expect.arrayContaining(['A0', 'A1', 'A2']));
    expect(await found('衡瑞机械有限责任公司')).toEqual(expect.arrayContaining(['A0', 'A1']));
    expect(await found('恆銳機械')).toEqual(expect.arrayContaining(['A0', 'A1']));
    expect(await found('远东电缆')).toEqual([]);
    expect(await found('恒')).toEqual([]);
  });

  it('finds it by credit code and by number, however written', async () => {
    const { session, lookUp, planId } = await openWithTwins();
    await addAccounts(session, [
      accountRecord(9, 'U1', { name: '远东电缆', creditCode: CODE, phone: '0571-88123456' }),
    ]);
    const first = async (query: object) => (await lookUp['lookUp.find']({ planId, ...NOTHING, ...query })).hits.at(0);
    expect(await first({ creditCode: CODE.toLowerCase() })).toMatchObject({
      match: 'creditCode',
      account: { code: 'A9' },
    });
    expect(await first({ creditCode: CODE.slice(0, 9) })).toMatchObject({ account: { code: 'A9' } });
    expect(await first({ phone: '（0571）8812 3456' })).toMatchObject({ match: 'phone', account: { code: 'A9' } });
    expect(await first({ phone: '88123456' })).toMatchObject({ match: 'phone', account: { code: 'A9' } });
    expect(await first({ phone: '123' })).toBe(undefined);
  });

  it('says whose it is, and until when it is protected', async () => {
    const { session, lookUp, planId } = await openWithTwins();
    const ask = () => lookUp['lookUp.find']({ planId, ...NOTHING, name: '恒锐机械有限公司' });
    // The claim of a year ago names an end to come, but nobody followed it up.
    expect((await ask()).hits[0].protection).toMatchObject({ state: 'pool', until: null });
    const none = { assignedAt: null, firstContactAt: null };
    await upsertClaims(session.require().db, [
      { account: 'A0', rep: 'R1', registeredAt: '2026-01-15 09:00', expiresAt: '2026-05-31 09:00', ...none },
    ]);
    expect((await ask()).hits[0]).toMatchObject({
      account: { owner: null, cause: 'none' },
      protection: { state: 'protected', rep: 'R1', repName: 'Rep 1', until: '2026-05-31' },
    });
    const free = await lookUp['lookUp.find']({ planId, ...NOTHING, name: '大地包装' });
    expect(free.hits[0].protection).toMatchObject({ state: 'pool', until: null });
  });

  it('does not say that nobody is there when only a place was typed', async () => {
    const { session, lookUp, planId } = await openWithTwins();
    await addAccounts(session, [accountRecord(9, 'U7', { name: '单元7远东电缆' })]);
    const ask = async (name: string, phone = '') => {
      const { hits, vague } = await lookUp['lookUp.find']({ planId, ...NOTHING, name, phone });
      return { hits: hits.length, vague };
    };
    expect(await ask('单元7')).toEqual({ hits: 0, vague: 'place' });
    expect(await ask('单元7远东')).toEqual({ hits: 1, vague: null });
    expect(await ask('绝无此名')).toEqual({ hits: 0, vague: null });
    expect(await ask('')).toEqual({ hits: 0, vague: null });
  });

  it('does not say that nobody is there when too little was typed, and how many there are beside those it lists', async () => {
    const { session, lookUp, planId } = await openWithTwins();
    const many = Array.from({ length: 20 }, (_, i) =>
      accountRecord(10 + i, 'U1', { name: `同名${i}号`, creditCode: `9136010200000${i + 10}` }),
    );
    await addAccounts(session, many);
    const ask = async (query: object) => {
      const { hits, total, vague } = await lookUp['lookUp.find']({ planId, ...NOTHING, ...query });
      return [hits.length, total, vague, hits.at(0)?.match];
    };
    expect(await ask({ name: '有限公司' })).toEqual([0, 0, 'form', undefined]);
    expect(await ask({ phone: '7788' })).toEqual([0, 0, 'short', undefined]);
    expect(await ask({ creditCode: '91360102' })).toEqual([12, 20, null, 'creditCodeBegins']);
    expect(await ask({ name: 'a19' })).toEqual([1, 1, null, 'code']);
  });

  it('finds the account that stands for one merged away by the name that one had', async () => {
    const { session, lookUp, duplicates, planId } = await openWithTwins();
    await addAccounts(session, [accountRecord(9, 'U5', { name: '黄石联科包装机械科技有限公司' })]);
    const ask = async () =>
      (await lookUp['lookUp.find']({ planId, ...NOTHING, name: '黄石联科包装机械科技有限公司' })).hits;
    expect(await ask()).toMatchObject([{ account: { code: 'A9' }, match: 'name', formerly: null }]);
    const pair = { survivor: AccountCode.parse('A3'), merged: AccountCode.parse('A9') };
    const { mergeId } = await duplicates['duplicates.merge']({ ...pair, choices: {}, reason: '' });
    expect(await ask()).toMatchObject([
      { account: { code: 'A3' }, match: 'name', formerly: { code: 'A9', name: '黄石联科包装机械科技有限公司' } },
    ]);
    await duplicates['duplicates.undoMerge']({ mergeIds: [mergeId] });
    expect(await ask()).toMatchObject([{ account: { code: 'A9' }, formerly: null }]);
  });

  it('knows the place an address begins with', async () => {
    const { lookUp, planId } = await openWithTwins();
    expect(await lookUp['lookUp.find']({ planId, ...NOTHING, address: '单元7工业路3号' })).toMatchObject({
      unit: 'U7',
    });
    expect(await lookUp['lookUp.find']({ planId, ...NOTHING, address: '不知何处' })).toMatchObject({ unit: null });
  });

  it('creates it anyway, recorded, found at once, and can take it back', async () => {
    const { session, lookUp, planId, accounts } = await openWithTwins();
    const given = {
      code: '',
      name: '远东电缆厂',
      creditCode: '',
      phone: '',
      address: '',
      industry: '',
      unit: null,
      seen: ['A0'],
    };
    const { code } = await lookUp['lookUp.create'](given);
    expect(code).toBe('M00001');
    expect((await lookUp['lookUp.find']({ planId, ...NOTHING, name: '远东电缆' })).hits[0]).toMatchObject({
      match: 'name',
      account: { code },
    });
    expect((await accounts['accounts.explain']({ planId, account: code })).account.placedBy).toBe('none');
    await expect(lookUp['lookUp.create']({ ...given, code: 'A0' })).rejects.toMatchObject({ code: 'lookUp.codeTaken' });
    await lookUp['lookUp.withdraw']({ code });
    expect((await lookUp['lookUp.find']({ planId, ...NOTHING, name: '远东电缆' })).hits).toEqual([]);
    await expect(lookUp['lookUp.withdraw']({ code })).rejects.toMatchObject({ code: 'lookUp.notMade' });
    await expect(lookUp['lookUp.withdraw']({ code: 'A0' })).rejects.toMatchObject({ code: 'lookUp.notMade' });
    const events = session
      .require()
      .sqlite.prepare("select event from audit where event like 'account%'")
      .pluck()
      .all();
    expect(events).toEqual(['accountMade', 'accountWithdrawn']);
    const [made] = await lookUp['lookUp.made']({});
    expect(made.code).toBe(code);
    expect(made.withdrawnAt).toMatch(/^2026/);
  });
});
