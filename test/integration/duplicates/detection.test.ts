import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AccountCode } from '@shared/model/ids';
import { accountRecord, addAccounts } from '../support/sample-data';
import { handlersOf, newSession } from '../support/workspace';
import { tempFolder } from '../support/temp-folder';
import { COMPANIES, openWithTwins } from './support/records';

const A0 = AccountCode.parse('A0');
const A1 = AccountCode.parse('A1');
const RESOURCES = resolve(import.meta.dirname, '../../../resources');

const OPEN = { filter: { show: 'open' }, offset: 0, limit: 1000 } as const;

describe('looking for duplicates', () => {
  it('finds the twins, says why, and waits for nothing more', async () => {
    const { duplicates, planId } = await openWithTwins();
    expect(await duplicates['duplicates.status']({})).toMatchObject({ scannedAt: null, stale: 4 });
    const status = await duplicates['duplicates.detect']({ whole: true });
    expect(status).toMatchObject({ stale: 0, open: { sure: 1, likely: 0, possible: 0 } });
    expect(status.scannedAt).not.toBe(null);
    const { total, rows } = await duplicates['duplicates.list']({ planId, ...OPEN });
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({ a: { code: 'A0' }, b: { code: 'A1' }, band: 'sure', groupSize: 2 });
    const compared = await duplicates['duplicates.compare']({ planId, a: A0, b: A1 });
    expect(compared.findings.map((f) => f.code)).toEqual(
      expect.arrayContaining(['name.same', 'phone.same', 'address.same']),
    );
    expect(compared.a).toMatchObject({ sales: 1, activities: 1, claims: 1, salesAmount: 100 });
    expect(compared.differing).toEqual(expect.arrayContaining(['name', 'products', 'revenue', 'since']));
    expect(compared.choices.a).toMatchObject({ name: 'survivor', products: 'both', revenue: 'both', since: 'merged' });
  });

  it('compares again only what was touched', async () => {
    const { session, duplicates } = await openWithTwins();
    await duplicates['duplicates.detect']({ whole: true });
    await addAccounts(session, [accountRecord(4, 'U0', { ...COMPANIES[0], phone: '13900000001' })]);
    expect(await duplicates['duplicates.status']({})).toMatchObject({ stale: 1 });
    await duplicates['duplicates.detect']({ whole: false });
    const { sqlite } = session.require();
    expect(sqlite.prepare('select whole, touched, accounts from duplicate_scan order by id').all()).toEqual([
      { whole: 1, touched: 4, accounts: 4 },
      { whole: 0, touched: 1, accounts: 5 },
    ]);
    expect(sqlite.prepare('select a, b from duplicate_pair where score > 0.8').all()).toEqual([
      { a: 1, b: 2 },
      { a: 1, b: 5 },
      { a: 2, b: 5 },
    ]);
  });

  it('gives up a pair that an edit has made different', async () => {
    const { session, duplicates } = await openWithTwins();
    await duplicates['duplicates.detect']({ whole: true });
    await addAccounts(session, [accountRecord(1, 'U9', { name: '远东电缆厂', phone: '', address: '' })]);
    expect((await duplicates['duplicates.detect']({ whole: false })).open.sure).toBe(0);
  });

  it('remembers “not the same” through every later look, and through merges', async () => {
    const { session, duplicates, planId } = await openWithTwins();
    await duplicates['duplicates.detect']({ whole: true });
    await duplicates['duplicates.decide']({ pairs: [{ a: A0, b: A1 }], notSame: true, reason: '电话核实' });
    await addAccounts(session, [accountRecord(4, 'U0', { ...COMPANIES[0], name: '恒锐机械责任有限公司' })]);
    for (const whole of [false, true]) {
      const status = await duplicates['duplicates.detect']({ whole });
      expect(status.notSame).toBe(1);
    }
    const ruledOut = async () =>
      (await duplicates['duplicates.list']({ planId, ...OPEN, filter: { show: 'notSame' } })).rows;
    expect(await ruledOut()).toMatchObject([{ a: { code: 'A0' }, b: { code: 'A1' }, reason: '电话核实' }]);
    const codes = async (): Promise<string[]> =>
      (await duplicates['duplicates.list']({ planId, ...OPEN })).rows.map(({ a, b }) => `${a.code} ${b.code}`);
    expect(await codes()).toEqual(['A0 A4', 'A1 A4']);
    // A4 turns out to be A0: then it is not A1 either.
    const merge = { survivor: AccountCode.parse('A4'), merged: A0, choices: {}, reason: '' };
    await duplicates['duplicates.merge'](merge);
    await duplicates['duplicates.detect']({ whole: true });
    expect(await codes()).toEqual([]);
  });

  it('filters by band, owners, territory and words', async () => {
    const { duplicates, planId } = await openWithTwins();
    await duplicates['duplicates.detect']({ whole: true });
    const count = async (filter: object): Promise<number> =>
      (await duplicates['duplicates.list']({ planId, ...OPEN, filter: { show: 'open', ...filter } })).total;
    expect(await count({ band: 'sure' })).toBe(1);
    expect(await count({ band: 'possible' })).toBe(0);
    expect(await count({ ownersDiffer: true })).toBe(0);
    expect(await count({ territory: null })).toBe(1);
    expect(await count({ territory: 'nowhere' })).toBe(0);
    expect(await count({ search: '恒锐' })).toBe(1);
    expect(await count({ search: '大地' })).toBe(0);
    expect(await count({ show: 'notSame' })).toBe(0);
  });

  it('merges all sure pairs as previewed, and takes them back together', async () => {
    const { duplicates, planId } = await openWithTwins();
    await duplicates['duplicates.detect']({ whole: true });
    const { merges } = await duplicates['duplicates.sure']({ planId });
    // A1 says since when it is a customer, A0 does not.
    expect(merges).toMatchObject([{ survivor: { code: 'A1' }, merged: { code: 'A0' } }]);
    const pairs = merges.map((m) => ({ survivor: m.survivor.code, merged: m.merged.code }));
    const { mergeIds } = await duplicates['duplicates.mergeAll']({ pairs, reason: 'all sure' });
    expect((await duplicates['duplicates.status']({})).open.sure).toBe(0);
    await duplicates['duplicates.undoMerge']({ mergeIds });
    expect((await duplicates['duplicates.status']({})).open.sure).toBe(1);
  });

  it('shows three records of one company as a group, and merges them into one at once', async () => {
    const { session, duplicates, planId } = await openWithTwins();
    await addAccounts(session, [accountRecord(4, 'U0', { ...COMPANIES[0], name: '恒锐机械责任有限公司' })]);
    await duplicates['duplicates.detect']({ whole: true });
    const { rows } = await duplicates['duplicates.list']({ planId, ...OPEN });
    expect(rows.map(({ groupSize }) => groupSize)).toEqual([3, 3, 3]);
    const group = await duplicates['duplicates.group']({ planId, a: A0, b: A1 });
    const [keep, ...others] = group.members.map(({ code }) => code);
    expect([keep, ...others].toSorted()).toEqual(['A0', 'A1', 'A4']);
    expect(group.links).toHaveLength(3);
    const { merges } = await duplicates['duplicates.sure']({ planId });
    expect(merges.every(({ survivor }) => survivor.code === keep)).toBe(true);
    const pairs = others.map((merged) => ({ survivor: keep, merged }));
    const { mergeIds } = await duplicates['duplicates.mergeAll']({ pairs, reason: 'one company' });
    expect((await duplicates['duplicates.list']({ planId, ...OPEN })).total).toBe(0);
    await duplicates['duplicates.undoMerge']({ mergeIds });
    expect((await duplicates['duplicates.list']({ planId, ...OPEN })).total).toBe(3);
  });
});

describe('the duplicates planted in the sample', () => {
  it('are found', async () => {
    const session = newSession(RESOURCES);
    await session.create(join(tempFolder(), 'sample.bailiwick'), {
      name: 's',
      basemapId: 'china-prefectures',
      regions: [],
    });
    const records = readSample();
    await addAccounts(
      session,
      records.map(({ record }) => record),
    );
    const { duplicates } = handlersOf(session);
    await duplicates['duplicates.detect']({ whole: true });
    const pairs = session
      .require()
      .sqlite.prepare(
        `select a.code as a, b.code as b from duplicate_pair
         join account a on a.id = duplicate_pair.a join account b on b.id = duplicate_pair.b where score >= 0.8`,
      )
      .all() as { a: string; b: string }[];
    const found = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
    const planted = records.flatMap(({ record, twin }) => (twin === null ? [] : [`${twin} ${record.code}`]));
    expect(planted).toHaveLength(40);
    expect(planted.filter((pair) => !found.has(pair))).toEqual([]);
    // Nothing beside them: the other companies are all different ones.
    expect([...found].filter((pair) => !planted.includes(pair))).toEqual([]);
  });
});

/** The last forty records are second ones of companies above, sharing either the telephone number or the credit code. */
function readSample() {
  const text = readFileSync(join(RESOURCES, 'sample/accounts.csv'), 'utf8').replace(/^\uFEFF/, '');
  const [header, ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const column = (name: string): number => header.indexOf(name);
  const rows = lines.map((cells) => ({
    code: cells[column('客户编号')],
    name: cells[column('客户名称')],
    creditCode: cells[column('统一社会信用代码')],
    unit: cells[column('区划代码')] || null,
    lng: cells[column('经度')] === '' ? null : Number(cells[column('经度')]),
    lat: cells[column('纬度')] === '' ? null : Number(cells[column('纬度')]),
    address: cells[column('地址')],
    phone: cells[column('联系电话')],
  }));
  const firstTwin = rows.length - 40;
  return rows.map(({ unit, ...row }, i) => ({
    record: accountRecord(0, unit, { ...row, code: AccountCode.parse(row.code) }),
    twin:
      i < firstTwin
        ? null
        : (rows
            .slice(0, firstTwin)
            .find((other) => (row.phone !== '' ? other.phone === row.phone : other.creditCode === row.creditCode))
            ?.code ?? null),
  }));
}
