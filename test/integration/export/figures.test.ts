import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSettingsHandlers } from '@electron/usecases/settings';
import { exportPlan } from '@electron/usecases/export-plan';
import { openSample } from './support/sample';
import { countBy, num, type Row, readWorkbook, rowsOf, sumBy } from './support/workbook';

/** To the cent and the second, over thousands of rows added in another order. */
const CLOSE = 6;

function byKey(rows: readonly Row[], key: string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row[key] === null ? '' : String(row[key]), row]));
}

function summaryOf(rows: readonly Row[]): (id: string) => number {
  const lines = byKey(rows, 'ID');
  return (id) => num(lines.get(id) ?? {}, 'Value');
}

it('prints figures that add up from the rows of accounts it prints', async () => {
  const { session, tasks, folder, active, draft } = await openSample();
  const path = join(folder, 'draft.xlsx');
  const before = join(folder, 'active.xlsx');
  await exportPlan(session, tasks, { planId: draft, format: 'xlsx', locale: 'en', path });
  await exportPlan(session, tasks, { planId: active, format: 'xlsx', locale: 'en', path: before });
  const workbook = await readWorkbook(path);
  expect([...workbook.keys()]).toEqual([
    'Summary',
    'Territories',
    'Allocation',
    'Changes',
    'Maturity matrix',
    'Rules and assumptions',
  ]);
  const accounts = rowsOf(workbook, 'Allocation');
  const territories = rowsOf(workbook, 'Territories');
  const summary = summaryOf(rowsOf(workbook, 'Summary'));
  const present = territories.filter((row) => row['Territory ID'] !== null);

  // Territories: every column of sums, the row of what is in none among them.
  const counts = countBy(accounts, 'Territory ID');
  for (const column of ['Revenue a year', 'Potential a year', 'Open pipeline', 'Workload (hours a year)']) {
    const sums = sumBy(accounts, 'Territory ID', column);
    for (const [key, row] of byKey(territories, 'Territory ID')) {
      expect(num(row, column)).toBeCloseTo(sums.get(key) ?? 0, CLOSE);
      expect(num(row, 'Accounts')).toBe(counts.get(key) ?? 0);
    }
  }

  // Utilisation: the owner's part of all a rep owns, wherever it counts; more for those who follow accounts of others.
  const workload = sumBy(accounts, 'Owner code', 'Of which the owner (hours a year)');
  const followed = accounts.map((row) => String(row['Joint followers'] ?? '')).join();
  expect(followed).toContain('(R03) 20%');
  for (const row of present) {
    const expected = (workload.get(String(row['Owner code'])) ?? 0) / num(row, 'Capacity (hours a year)');
    if (followed.includes(`(${String(row['Owner code'])})`)) expect(num(row, 'Utilisation')).toBeGreaterThan(expected);
    else expect(num(row, 'Utilisation')).toBeCloseTo(expected, CLOSE);
  }

  // Balance, by the formulas printed in the workbook.
  const values = present.map((row) => num(row, 'Workload (hours a year)'));
  const target = values.reduce((sum, v) => sum + v, 0) / values.length;
  const deviations = values.map((v) => (v - target) / target);
  const band = summary('band');
  present.forEach((row, i) => {
    expect(num(row, 'Deviation')).toBeCloseTo(deviations[i], CLOSE);
    expect(row['In band']).toBe(Math.abs(deviations[i]) <= band ? 'Yes' : 'No');
  });
  const mean = (list: readonly number[]): number => list.reduce((sum, v) => sum + v, 0) / list.length;
  const sizes = deviations.map(Math.abs);
  expect(summary('score')).toBeCloseTo(100 * (1 - mean(sizes.map((d) => Math.max(0, d - band)))), CLOSE);
  expect(summary('largestDeviation')).toBeCloseTo(Math.max(...sizes), CLOSE);
  expect(summary('meanDeviation')).toBeCloseTo(mean(sizes), CLOSE);
  expect(summary('shareInBand')).toBeCloseTo(sizes.filter((d) => d <= band).length / sizes.length, CLOSE);
  expect(summary('cv')).toBeCloseTo(Math.sqrt(mean(deviations.map((d) => d * d))), CLOSE);
  expect(summary('maxToMin')).toBeCloseTo(Math.max(...values) / Math.min(...values), CLOSE);
  const pairs = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
  expect(summary('gini')).toBeCloseTo(mean(pairs) / (2 * mean(values)), CLOSE);

  // The matrix, cell by cell.
  for (const row of rowsOf(workbook, 'Maturity matrix').filter((r) => r.Measure === 'Revenue')) {
    const own = accounts.filter((a) => a['Territory ID'] === row['Territory ID']);
    const sums = sumBy(own, 'Market maturity', 'Revenue a year');
    for (const maturity of ['Growth', 'Mature', 'Emerging', 'Declining', 'Unclassified']) {
      expect(num(row, maturity)).toBeCloseTo(sums.get(maturity) ?? 0, CLOSE);
    }
  }

  // Changes and their price, from the two allocations.
  const former = byKey(rowsOf(await readWorkbook(before), 'Allocation'), 'Account code');
  const moved = accounts.filter((a) => a['Owner code'] !== former.get(String(a['Account code']))?.['Owner code']);
  expect(moved.length).toBeGreaterThan(0);
  const had = moved.filter((a) => (former.get(String(a['Account code']))?.['Owner code'] ?? '') !== '');
  expect(summary('movedAccounts')).toBe(had.length);
  expect(summary('firstOwners')).toBe(moved.length - had.length);
  expect(summary('movedRevenue')).toBeCloseTo(
    had.reduce((sum, a) => sum + num(a, 'Revenue a year'), 0),
    2,
  );
  const changes = rowsOf(workbook, 'Changes').filter((row) => row.Kind === 'Account');
  const ownerChanges = changes.filter((row) => row['From owner code'] !== row['To owner code']);
  expect(new Set(ownerChanges.map((row) => row.ID))).toEqual(new Set(moved.map((a) => a['Account code'])));
  for (const row of changes) {
    const [from, to] = [former.get(String(row.ID)), byKey(accounts, 'Account code').get(String(row.ID))];
    expect(row['From owner code']).toBe(from?.['Owner code']);
    expect(row['To owner code']).toBe(to?.['Owner code']);
    expect(row['To territory ID']).toBe(to?.['Territory ID']);
  }
});

it('prints the maturity matrix as it is and as balance weighs it, each with the index of its own figures', async () => {
  const { session, tasks, folder, draft } = await openSample();
  const settings = createSettingsHandlers(session);
  const { balance } = await settings['settings.get']({});
  const growth = { ...balance.types.growth, weight: 250 };
  await settings['settings.update']({ balance: { ...balance, types: { ...balance.types, growth } } });
  const path = join(folder, 'weighted.xlsx');
  await exportPlan(session, tasks, { planId: draft, format: 'xlsx', locale: 'en', path });
  const rows = rowsOf(await readWorkbook(path), 'Maturity matrix').filter((row) => row.Measure === 'Revenue');
  const of = (basis: string): readonly Row[] => rows.filter((row) => row.Counted === basis);
  const [plain, weighted] = [of('plain'), of('weighted')];
  expect(weighted).toHaveLength(plain.length);
  weighted.forEach((row, i) => {
    expect(num(row, 'Growth')).toBeCloseTo(2.5 * num(plain[i], 'Growth'), 2);
    expect(num(row, 'Mature')).toBeCloseTo(num(plain[i], 'Mature'), 2);
  });
  const kinds = ['Growth', 'Mature', 'Emerging', 'Declining', 'Unclassified'];
  for (const matrix of [plain, weighted]) {
    const present = matrix.filter((row) => row['Territory ID'] !== null);
    const whole = kinds.map((kind) => present.reduce((sum, row) => sum + num(row, kind), 0));
    const all = whole.reduce((a, b) => a + b, 0);
    for (const row of present) {
      const own = kinds.reduce((sum, kind) => sum + num(row, kind), 0);
      const apart = kinds.map((kind, k) => Math.abs(own === 0 ? 0 : num(row, kind) / own - whole[k] / all));
      if (own > 0) expect(num(row, 'Dissimilarity index')).toBeCloseTo(apart.reduce((a, b) => a + b, 0) / 2, 6);
    }
  }
});
