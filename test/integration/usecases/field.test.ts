import { describe, expect, it } from 'vitest';
import type { MaturityWish } from '@shared/contract/field';
import { MATURITIES } from '@shared/model/maturity';
import { UnitCode } from '@shared/model/ids';
import { upsertMarketFigures } from '@electron/store/market';
import { upsertSales } from '@electron/store/sales';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { openGrid } from '../support/workspace';

const ALWAYS = { validFrom: null, expiresOn: null };

function wish(units: readonly string[], override: Omit<MaturityWish, 'unit'>) {
  return { wishes: units.map((unit) => ({ unit, ...override })) };
}

async function gridWithMarket() {
  const opened = await openGrid();
  const figure = (capacity: number, period: number) => ({
    period,
    capacity,
    customersStart: 100,
    newCustomers: capacity > 50 ? 20 : 1,
    lostCustomers: capacity > 50 ? 2 : 25,
    competition: 30 + period - 2020,
  });
  const growing = [2022, 2023, 2024].map((p, i) => ({ unit: UnitCode.parse('U0'), figure: figure(100 * 1.3 ** i, p) }));
  const shrinking = [2022, 2023, 2024].map((p, i) => ({
    unit: UnitCode.parse('U1'),
    figure: figure(50 * 0.8 ** i, p),
  }));
  await upsertMarketFigures(opened.session.require().db, [...growing, ...shrinking]);
  opened.session.emitChange(['field']);
  return opened;
}

describe('the field', () => {
  it('carries money in hundredths, time in seconds, and unknowns as such', async () => {
    const { session, field } = await openGrid();
    await addReps(session, 1);
    await addAccounts(session, [
      accountRecord(0, 'U3', { revenue: 12.34, since: '1970-01-11', lng: 110.3, lat: 30 }),
      accountRecord(1, null, { revenue: null, potential: 1e6 }),
    ]);
    const { accounts, reps, units } = await field['field.get']({});
    expect(units.code).toHaveLength(16);
    expect([...accounts.unit]).toEqual([3, -1]);
    expect([...accounts.revenue]).toEqual([1234, 0]);
    expect([...accounts.potential]).toEqual([0, 1e8]);
    expect([...accounts.sinceDay]).toEqual([10, -1]);
    expect([...accounts.lng]).toEqual([110.3, Number.NaN]);
    expect([...reps.capacitySeconds]).toEqual([7 * 230 * 0.8 * 3600]);
  });

  it('takes the last year of sales where an account has no revenue of its own', async () => {
    const { session, field } = await openGrid();
    await addAccounts(session, [accountRecord(0, 'U0', { revenue: null }), accountRecord(1, 'U0', { revenue: 9 })]);
    const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
    const sales = ['A0', 'A1'].flatMap((account) =>
      quarters.map((period) => ({ account, period, amount: 100, rep: null })),
    );
    await upsertSales(session.require().db, sales);
    session.emitChange(['field']);
    expect([...(await field['field.get']({})).accounts.revenue]).toEqual([40_000, 900]);
  });

  it('is read once, and anew under a higher revision when it changes', async () => {
    const { session, field } = await openGrid();
    const first = await field['field.get']({});
    expect(await field['field.get']({})).toBe(first);
    await addReps(session, 1);
    const second = await field['field.get']({});
    expect(second.revision).toBeGreaterThan(first.revision);
    expect(second.reps.code).toEqual(['R0']);
  });
});

describe('maturity', () => {
  it('is listed with its inputs and what decided', async () => {
    const { field } = await gridWithMarket();
    const list = await field['maturity.list']({});
    expect(list).toHaveLength(16);
    expect(list[0]).toMatchObject({ unit: 'U0', maturity: 'growth', computed: 'growth', override: null });
    expect(list[0].inputs.capacityGrowth).toBeCloseTo(0.3);
    expect(list[0].decidedBy[0]).toBe('capacityGrowth');
    expect(list[0].figures.map((f) => f.period)).toEqual([2022, 2023, 2024]);
    expect(list[1].maturity).toBe('declining');
    expect(list[2]).toMatchObject({ maturity: 'unclassified', missing: expect.arrayContaining(['churn']) as unknown });
  });

  it('may be overridden with a reason, which is kept when it is taken back', async () => {
    const { field, session } = await gridWithMarket();
    await field['maturity.override'](wish(['U0', 'U2'], { maturity: 'mature', reason: '园区已满', ...ALWAYS }));
    const columns = await field['field.get']({});
    expect([0, 1, 2].map((u) => MATURITIES[columns.units.maturity[u]])).toEqual(['mature', 'declining', 'mature']);
    const [first] = await field['maturity.list']({});
    expect(first).toMatchObject({ maturity: 'mature', computed: 'growth', override: { reason: '园区已满' } });
    await field['maturity.override'](wish(['U0'], { maturity: 'emerging', reason: 'second look', ...ALWAYS }));
    await field['maturity.override'](wish(['U0'], { maturity: null, reason: '', ...ALWAYS }));
    expect((await field['maturity.list']({}))[0]).toMatchObject({ maturity: 'growth', override: null });
    const { db } = session.require();
    const kept = await db
      .selectFrom('maturity_override')
      .select(['maturity', 'replaced_at'])
      .where('unit_id', '=', 1)
      .execute();
    expect(kept.map((row) => [row.maturity, row.replaced_at !== null])).toEqual([
      ['mature', true],
      ['emerging', true],
    ]);
    const trail = await db.selectFrom('audit').select('event').where('event', '=', 'override').execute();
    expect(trail).toHaveLength(3);
  });

  it('may be overridden from one day to another, counted by the day the data speaks of', async () => {
    const { field, settings } = await gridWithMarket();
    const dates = { validFrom: '2026-02-01', expiresOn: '2026-06-30' };
    await field['maturity.override'](wish(['U0'], { maturity: 'mature', reason: '新园区', ...dates }));
    const first = async () => (await field['maturity.list']({}))[0];
    const market = async () => MATURITIES[(await field['field.get']({})).units.maturity[0]];
    expect(await first()).toMatchObject({ maturity: 'growth', override: null, standing: dates });
    expect(await market()).toBe('growth');
    await settings['settings.update']({ asOf: '2026-06-30' });
    expect(await first()).toMatchObject({ maturity: 'mature', override: dates });
    expect(await market()).toBe('mature');
    await settings['settings.update']({ asOf: '2026-07-01' });
    expect(await market()).toBe('growth');
    const backwards = { validFrom: '2026-02-01', expiresOn: '2026-01-01' };
    const wrong = field['maturity.override'](wish(['U0'], { maturity: 'mature', reason: 'r', ...backwards }));
    await expect(wrong).rejects.toMatchObject({ code: 'maturity.endsBeforeItBegins' });
  });

  it('is as it was when what an override replies is done', async () => {
    const { field } = await gridWithMarket();
    const standing = async () => (await field['maturity.list']({})).slice(0, 2).map((unit) => unit.standing);
    const dates = { validFrom: '2020-01-01', expiresOn: null };
    const first = await field['maturity.override'](wish(['U0'], { maturity: 'mature', reason: '新园区', ...dates }));
    expect(first.former).toEqual([{ unit: 'U0', maturity: null, reason: '', ...ALWAYS }]);
    const both = wish(['U0', 'U1'], { maturity: 'emerging', reason: '看走眼了', ...ALWAYS });
    const second = await field['maturity.override'](both);
    expect(await standing()).toMatchObject([{ reason: '看走眼了' }, { reason: '看走眼了' }]);
    await field['maturity.override']({ wishes: second.former });
    expect(await standing()).toMatchObject([{ maturity: 'mature', reason: '新园区', ...dates }, null]);
    await field['maturity.override']({ wishes: first.former });
    expect(await standing()).toEqual([null, null]);
  });

  it('is not overridden without a reason, nor for a unit that is not there', async () => {
    const { field } = await gridWithMarket();
    const silent = field['maturity.override'](wish(['U0'], { maturity: 'mature', reason: '', ...ALWAYS }));
    await expect(silent).rejects.toMatchObject({ code: 'maturity.reasonMissing' });
    const nowhere = field['maturity.override'](wish(['U0', 'X'], { maturity: 'mature', reason: 'r', ...ALWAYS }));
    await expect(nowhere).rejects.toMatchObject({ code: 'data.unknownUnit' });
    expect((await field['maturity.list']({})).every((u) => u.override === null)).toBe(true);
  });
});
