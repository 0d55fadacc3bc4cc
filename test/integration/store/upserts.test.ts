import { describe, expect, it } from 'vitest';
import type { AccountRecord } from '@shared/importing/records';
import { AccountCode, RepCode, UnitCode } from '@shared/model/ids';
import { readAccounts, upsertAccounts } from '@electron/store/accounts';
import { insertActivities } from '@electron/store/activities';
import { upsertClaims } from '@electron/store/claims';
import { readMarketFigures, upsertMarketFigures } from '@electron/store/market';
import { rehearse } from '@electron/store/rehearse';
import { readReps, upsertReps } from '@electron/store/reps';
import { readYearlySales, upsertSales } from '@electron/store/sales';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { openGrid } from '../support/workspace';

async function database() {
  const { session } = await openGrid();
  await addReps(session, 2);
  return session.require().db;
}

const effect = (added: number, changed: number, unchanged: number) => ({ added, changed, unchanged });

describe('upserts by stable key', () => {
  it('count what they add, change and leave', async () => {
    const db = await database();
    const some = Array.from({ length: 900 }, (_, i) => accountRecord(i, 'U0'));
    expect(await upsertAccounts(db, some)).toEqual(effect(900, 0, 0));
    expect(await upsertAccounts(db, some)).toEqual(effect(0, 0, 900));
    const next = some.map((account, i) => (i < 10 ? { ...account, revenue: 5 } : account));
    expect(await upsertAccounts(db, [...next, accountRecord(900, null)])).toEqual(effect(1, 10, 890));
    const amidst = [accountRecord(901, null), ...some.slice(20, 30), accountRecord(902, null)];
    expect(await upsertAccounts(db, amidst)).toEqual(effect(2, 0, 10));
  });

  it('leave alone what a record does not say, and clear what it says is nothing', async () => {
    const db = await database();
    const full: AccountRecord = {
      ...accountRecord(0, 'U1'),
      lng: 110.5,
      lat: 30.5,
      placedBy: 'coordinates',
      industry: '机械',
      products: ['轴承'],
      growth: -0.5,
      margin: 0.25,
      strategic: true,
      since: '2019-05-01',
      presentOwner: RepCode.parse('R1'),
    };
    await upsertAccounts(db, [full]);
    const code = full.code;
    expect(await upsertAccounts(db, [{ code, revenue: 7 }])).toEqual(effect(0, 1, 0));
    const [after] = await readAccounts(db, ['A0', 'not there']);
    expect(after).toMatchObject({ ...full, revenue: 7, address: '', needs: [] });
    await upsertAccounts(db, [
      { code, revenue: null, unit: null },
      { code: AccountCode.parse('B'), name: 'b' },
    ]);
    expect((await readAccounts(db, ['A0']))[0]).toMatchObject({ revenue: null, unit: null, industry: '机械' });
    expect((await readAccounts(db, ['B']))[0]).toMatchObject({ name: 'b', placedBy: 'none', strategic: false });
  });

  it('let the later of two rows with one key count', async () => {
    const db = await database();
    expect(await upsertAccounts(db, [accountRecord(0, 'U0'), { ...accountRecord(0, 'U0'), name: 'later' }])).toEqual(
      effect(1, 1, 0),
    );
    expect((await readAccounts(db, ['A0']))[0].name).toBe('later');
  });

  it('bring back what was marked as deleted', async () => {
    const db = await database();
    await upsertAccounts(db, [accountRecord(0, 'U0', { lng: 1, lat: 2 })]);
    await db.updateTable('account').set({ deleted_at: '2026-01-01' }).execute();
    expect(await readAccounts(db, ['A0'])).toEqual([]);
    expect(await db.selectFrom('account_position').selectAll().execute()).toEqual([]);
    expect(await upsertAccounts(db, [accountRecord(0, 'U0')])).toEqual(effect(0, 1, 0));
    expect(await db.selectFrom('account_position').selectAll().execute()).toHaveLength(1);
  });

  it('refuse codes the workspace does not know', async () => {
    const db = await database();
    const nowhere = upsertAccounts(db, [accountRecord(0, 'U999')]);
    await expect(nowhere).rejects.toMatchObject({ code: 'data.unknownUnit', params: { code: 'U999' } });
    const nobody = upsertAccounts(db, [accountRecord(0, 'U0', { presentOwner: RepCode.parse('R9') })]);
    await expect(nobody).rejects.toMatchObject({ code: 'data.unknownRep' });
    const sale = upsertSales(db, [{ account: 'A9', period: '2025', amount: 1, rep: null }]);
    await expect(sale).rejects.toMatchObject({ code: 'data.unknownAccount' });
  });

  it('hold reps, market figures, activities and claims by their keys', async () => {
    const db = await database();
    const rep = { code: RepCode.parse('R0'), team: '华东', capacityHours: 900, skills: ['液压'] };
    expect(await upsertReps(db, [rep])).toEqual(effect(0, 1, 0));
    expect((await readReps(db))[0]).toMatchObject({ ...rep, name: 'Rep 0', homeLng: 110 });
    const unit = UnitCode.parse('U3');
    expect(await upsertMarketFigures(db, [{ unit, figure: { period: 2024, capacity: 5, competition: 40 } }])).toEqual(
      effect(1, 0, 0),
    );
    expect(await upsertMarketFigures(db, [{ unit, figure: { period: 2024, capacity: 6 } }])).toEqual(effect(0, 1, 0));
    expect([...(await readMarketFigures(db)).values()]).toMatchObject([
      [{ period: 2024, capacity: 6, competition: 40 }],
    ]);
    await upsertAccounts(db, [accountRecord(0, 'U0')]);
    const activity = { account: 'A0', rep: 'R0', at: '2025-03-01T08:00:00.000Z', kind: 'visit' };
    expect(await insertActivities(db, [activity, { ...activity, rep: 'R1' }])).toEqual(effect(2, 0, 0));
    expect(await insertActivities(db, [activity])).toEqual(effect(0, 0, 1));
    const claim = {
      account: 'A0',
      rep: 'R0',
      registeredAt: '2025-01-01T00:00:00.000Z',
      expiresAt: null,
      assignedAt: null,
      firstContactAt: null,
    };
    expect(await upsertClaims(db, [claim])).toEqual(effect(1, 0, 0));
    expect(await upsertClaims(db, [{ ...claim, firstContactAt: '2025-01-03T00:00:00.000Z' }])).toEqual(effect(0, 1, 0));
  });

  it('take a sale without a seller as one of its own', async () => {
    const db = await database();
    await upsertAccounts(db, [accountRecord(0, 'U0')]);
    const sale = { account: 'A0', period: '2025-Q1', amount: 10, rep: null };
    expect(await upsertSales(db, [sale, { ...sale, rep: 'R0' }])).toEqual(effect(2, 0, 0));
    expect(await upsertSales(db, [{ ...sale, amount: 11 }])).toEqual(effect(0, 1, 0));
  });
});

describe('sales of the last year', () => {
  it('are four quarters, twelve months or a year, up to the day the data speaks of', async () => {
    const db = await database();
    await upsertAccounts(db, [accountRecord(0, 'U0'), accountRecord(1, 'U0'), accountRecord(2, 'U0')]);
    const sale = (account: string, period: string, amount: number) => ({ account, period, amount, rep: null });
    const quarters = ['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'];
    await upsertSales(db, [
      ...quarters.map((period) => sale('A0', period, 100)),
      sale('A1', '2025', 70),
      sale('A1', '2024', 1000),
      ...['2025-01', '2025-12'].map((period) => sale('A2', period, 5)),
    ]);
    const january = 2026 * 12 + 1;
    expect([...(await readYearlySales(db, january)).values()]).toEqual([400, 70, 10]);
    expect([...(await readYearlySales(db, 2020 * 12))]).toEqual([]);
  });
});

describe('positions', () => {
  it('are found in the R*Tree, and follow every change of an account', async () => {
    const db = await database();
    const place = (lng: number | null, lat: number | null): Promise<unknown> =>
      upsertAccounts(db, [accountRecord(0, 'U0', { lng, lat })]);
    const inside = () =>
      db.selectFrom('account_position').select('id').where('min_lng', '>=', 110).where('max_lng', '<=', 111).execute();
    await place(110.5, 30);
    expect(await inside()).toHaveLength(1);
    await place(120, 30);
    expect(await inside()).toEqual([]);
    await place(null, null);
    expect(await db.selectFrom('account_position').selectAll().execute()).toEqual([]);
  });
});

describe('a rehearsal', () => {
  it('counts as the real thing would and leaves the file alone', async () => {
    const { session } = await openGrid();
    await addAccounts(session, [accountRecord(0, 'U0')]);
    const { db } = session.require();
    const records = [accountRecord(0, 'U1'), accountRecord(1, 'U1')];
    expect(await rehearse(db, (trx) => upsertAccounts(trx, records))).toEqual(effect(1, 1, 0));
    expect((await readAccounts(db, ['A0', 'A1'])).map((a) => a.unit)).toEqual(['U0']);
    expect(await upsertAccounts(db, records)).toEqual(effect(1, 1, 0));
    await expect(rehearse(db, (trx) => upsertAccounts(trx, [accountRecord(0, 'U99')]))).rejects.toMatchObject({
      code: 'data.unknownUnit',
    });
  });
});
