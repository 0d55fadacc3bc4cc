import { describe, expect, it } from 'vitest';
import { detectAll } from '@shared/importing/default-options';
import { AccountCode, RepCode, UnitCode } from '@shared/model/ids';
import { createInlineRunner } from '@electron/tasks/runner';
import { runImport } from '@electron/import/run-import';
import { importFile } from '@electron/usecases/import-file';
import { insertActivities } from '@electron/store/activities';
import { upsertClaims } from '@electron/store/claims';
import { upsertMarketFigures } from '@electron/store/market';
import { upsertSales } from '@electron/store/sales';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountRecord, addAccounts, addReps } from '../support/sample-data';
import { type Opened, openGrid } from '../support/workspace';

const [R0, R1] = [RepCode.parse('R0'), RepCode.parse('R1')];
const A = (i: number) => AccountCode.parse(`A${i}`);

/** Five accounts, of which each has something else the matter with it. The data speaks of 2026-01-31. */
async function troubled(): Promise<Opened> {
  const opened = await openGrid();
  const { session } = opened;
  await addReps(session, 2);
  const sound = { industry: '机械', potential: 5000, presentOwner: R0, phone: '1', creditCode: 'x' };
  await addAccounts(session, [
    accountRecord(0, 'U0', sound),
    accountRecord(1, null, sound),
    accountRecord(2, 'U1', { ...sound, industry: '' }),
    accountRecord(3, 'U1', sound),
    accountRecord(4, 'U1', { ...sound, phone: '', revenue: null }),
  ]);
  const { db } = session.require();
  const visit = (i: number, rep: RepCode, at: string) => ({ account: A(i), rep, at: `${at}T09:00:00`, kind: '拜访' });
  await insertActivities(db, [
    visit(0, R0, '2026-01-20'),
    visit(1, R0, '2025-12-01'),
    visit(2, R0, '2025-01-01'),
    visit(3, R0, '2026-01-10'),
    visit(3, R1, '2026-01-12'),
  ]);
  await upsertSales(db, [{ account: A(4), period: '2025-Q4', amount: 9, rep: R1 }]);
  const claim = { registeredAt: '2026-01-05T08:00:00Z', assignedAt: null, firstContactAt: null };
  await upsertClaims(db, [
    { ...claim, account: A(0), rep: R1, expiresAt: '2026-06-01T08:00:00Z' },
    { ...claim, account: A(1), rep: R1, expiresAt: '2026-01-20T08:00:00Z' },
  ]);
  await upsertMarketFigures(db, [{ unit: UnitCode.parse('U0'), figure: { period: 2025, capacity: 10 } }]);
  return opened;
}

describe('the health of the data', () => {
  it('counts what is missing, late, unplaced and contradictory', async () => {
    const { health } = await troubled();
    const { report } = await health['health.get']({});
    expect(report.figures).toMatchObject({ accounts: 5, incomplete: 2, unplaced: 1, stale: 2, contradictory: 3 });
    const { parts } = report.figures;
    expect(parts).toMatchObject({ placed: 0.8, fresh: 0.6, agreed: 0.4, unique: null });
    expect(report.figures.score).toBeCloseTo((100 * ((parts?.complete ?? 0) + 0.8 + 0.6 + 0.4)) / 4);
    const count = (issue: string) =>
      [report.completeness.flatMap((c) => c.missing), report.ages.flatMap((a) => a.classes), report.contradictions]
        .flat()
        .find((finding) => finding.issue === issue)?.count;
    expect(count('account.phone')).toBe(1);
    // Sales stand in for a revenue that is not given.
    expect(count('account.revenue')).toBe(0);
    expect(count('rep.home')).toBe(0);
    expect(count('unit.capacity')).toBe(15);
    expect(count('unit.twoPeriods')).toBe(16);
    expect([count('activity.d30'), count('activity.d90'), count('activity.older'), count('activity.never')]).toEqual([
      2, 1, 1, 1,
    ]);
    expect([count('sale.d90'), count('sale.never')]).toEqual([1, 4]);
    expect(report.contradictions.map((f) => f.count)).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });

  it('opens for every number the list of exactly those it counts', async () => {
    const { health } = await troubled();
    const { report } = await health['health.get']({});
    const findings = [
      ...report.completeness.flatMap((c) => c.missing),
      ...report.ages.flatMap((a) => a.classes),
      ...report.contradictions,
    ];
    expect(findings.length).toBeGreaterThan(40);
    for (const { issue, count } of findings) {
      expect((await health['health.list']({ issue })).items, issue).toHaveLength(count);
    }
    for (const source of report.sources) {
      for (const { issue, count } of source.findings) {
        expect((await health['health.list']({ issue, source: source.id })).items, issue).toHaveLength(count);
      }
    }
  });

  it('says of each what is wrong: since when, against whom, what is missing', async () => {
    const { health } = await troubled();
    const list = async (issue: string) => (await health['health.list']({ issue })).items;
    expect(await list('contradiction.ownerNotClaimant')).toMatchObject([
      { code: 'A0', owner: 'Rep 0', other: 'Rep 1' },
    ]);
    expect(await list('contradiction.ownerNotSeller')).toMatchObject([{ code: 'A4', other: 'Rep 1' }]);
    expect(await list('activity.older')).toMatchObject([{ code: 'A2', day: '2025-01-01' }]);
    expect(await list('sum.incomplete')).toMatchObject([
      { code: 'A1', missing: ['unit'] },
      { code: 'A2', missing: ['industry'] },
    ]);
    expect((await health['health.list']({ issue: 'unit.capacity' })).entity).toBe('unit');
    expect(await list('account.nothing')).toEqual([]);
  });

  it('knows which file named an account last, and keeps a reading after each import and each day', async () => {
    const { health, session, folder } = await openGrid();
    const file = join(folder, 'customers.csv');
    const tasks = createInlineRunner({ import: runImport }, () => {});
    const take = async (text: string): Promise<void> => {
      writeFileSync(file, text);
      await importFile(session, tasks, { path: file, options: detectAll('accounts'), mode: 'commit', planId: null });
    };
    await take('客户编号,客户名称,电话\nC1,甲公司,1\nC2,乙公司,2\n');
    const first = await health['health.get']({});
    expect(first.report.sources).toMatchObject([{ fileName: 'customers.csv', accounts: 2, rows: { accepted: 2 } }]);
    expect(first.readings.map((r) => r.cause)).toEqual(['import']);
    await health['health.get']({});
    await take('客户编号,客户名称,电话\nC2,乙公司,\n');
    const second = await health['health.get']({});
    expect(second.report.sources.map((s) => [s.id, s.accounts])).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect(second.readings.map((r) => [r.cause, r.figures.accounts, r.figures.unplaced])).toEqual([
      ['import', 2, 2],
      ['import', 2, 2],
    ]);
  });
});
