import { describe, expect, it } from 'vitest';
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
    expect(await ask('单元7')).toEqual({ hits: 0, vague: true });
    expect(await ask('单元7远东')).toEqual({ hits: 1, vague: false });
    expect(await ask('绝无此名')).toEqual({ hits: 0, vague: false });
    expect(await ask('')).toEqual({ hits: 0, vague: false });
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
