import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder';
import { cliJson, ownProcessJson, FIXTURES, SAMPLE } from './support/cli';
import { Assigned, Balance, Checked, Compared, Exported, Imported, Opened, Plans, Stepped } from './support/shapes';
import { PlanMeta } from '@shared/model/plan';

// One command of a kind runs in a process of its own, as scripts run them; the others in this one, which is the same but quicker.
describe('the whole job without a window', () => {
  it('goes from an empty file to an exported plan, and every step agrees with the others', async () => {
    const folder = tempFolder();
    const w = ['--workspace', join(folder, 'whole job 整套.bailiwick')];
    const made = Opened.parse(
      await ownProcessJson('new', ...w, '--basemap', 'china-prefectures', '--name', '华东', '--as-of', '2025-12-31'),
    );
    expect(made).toMatchObject({ name: '华东', sample: false, counts: { accounts: 0 }, activePlanId: null });

    const take = async (kind: string, file: string) =>
      Imported.parse(await cliJson('import', ...w, '--kind', kind, file));
    const reps = Imported.parse(await ownProcessJson('import', ...w, '--kind', 'reps', join(SAMPLE, 'reps.csv')));
    const accounts = await take('accounts', join(SAMPLE, 'accounts.csv'));
    const real = await take('accounts', join(FIXTURES, 'cn_simplemaps_points.csv'));
    await take('market', join(SAMPLE, 'market.csv'));
    const division = await take('territories', join(SAMPLE, 'territories.csv'));
    for (const { rows } of [reps, accounts, real, division]) expect(rows.read).toBe(rows.accepted + rows.rejected);
    expect(real.rows).toMatchObject({ read: 1744, accepted: 1744, rejected: 0 });
    const planId = String(division.planId);

    const info = Opened.parse(await cliJson('open', '--info', ...w));
    expect(info.counts.reps).toBe(reps.effect.added);
    expect(info.counts.accounts).toBe(accounts.effect.added + real.effect.added);
    const activated = Plans.parse(await cliJson('plans', ...w, '--activate', planId));
    expect(activated.find((plan) => plan.state === 'active')?.id).toBe(division.planId);

    const draft = PlanMeta.parse(await cliJson('fork', ...w, '--name', '草案 A'));
    expect(draft).toMatchObject({ state: 'planning', basePlanId: division.planId, revision: 0 });

    const before = Balance.parse(await cliJson('balance', ...w, '--plan', '草案 A', '--measure', 'accounts'));
    expect(before.totals.total + before.totals.unassigned).toBe(info.counts.accounts);
    const largest = before.rows.toSorted((a, b) => b.value - a.value)[0];
    const smallest = before.rows.toSorted((a, b) => a.value - b.value)[0];
    const units = unitsOf(largest.key).slice(0, 3);
    const assigned = Assigned.parse(
      await ownProcessJson('assign', ...w, '--plan', '草案 A', '--units', units.join(','), '--territory', smallest.key),
    );
    expect(assigned.meta.revision).toBe(1);
    expect(assigned.effect.losing.map((side) => side.territory)).toEqual([largest.key]);
    expect(assigned.effect.gaining.map((side) => side.territory)).toEqual([smallest.key]);
    const measure = assigned.effect.measure;
    const after = Balance.parse(await cliJson('balance', ...w, '--plan', '草案 A', '--measure', measure));
    expect(after.rows.find((row) => row.key === smallest.key)).toMatchObject(assigned.effect.gaining[0].after ?? {});
    expect(after.totals.score).toBe(assigned.effect.score.after);

    const owners = async (plan: string, name: string) => {
      const file = join(folder, name);
      const { rows } = Exported.parse(await cliJson('export', ...w, '--plan', plan, file));
      expect(rows).toBe(info.counts.accounts);
      return ownersIn(file);
    };
    const [was, is] = [await owners(planId, 'before.csv'), await owners('草案 A', 'after.csv')];
    const moved = [...is].filter(([code, owner]) => was.get(code) !== owner).map(([code]) => code);
    const compared = Compared.parse(await cliJson('compare', ...w, '--plan', '草案 A', '--all'));
    expect(compared.from.id).toBe(division.planId);
    expect(compared.accounts.map(({ code }) => code).toSorted()).toEqual(moved.toSorted());
    const had = moved.filter((code) => (was.get(code) ?? '') !== '');
    expect(compared.moved.accounts).toBe(had.length);
    expect(compared.first.accounts).toBe(moved.length - had.length);
    expect(moved.length).toBeGreaterThan(0);
    expect(compared.revenueAtRisk.high).toBeCloseTo(
      compared.moved.revenue * compared.revenueAtRisk.assumedShares[1],
      2,
    );

    const workbook = join(folder, 'plan.xlsx');
    expect(Exported.parse(await cliJson('export', ...w, '--plan', '草案 A', workbook)).rows).toBeGreaterThan(
      moved.length,
    );
    expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK');
    const map = join(folder, 'territories.geojson');
    expect(Exported.parse(await cliJson('export', ...w, '--plan', '草案 A', map)).rows).toBeGreaterThan(0);
    expect(JSON.parse(readFileSync(map, 'utf8'))).toMatchObject({ type: 'FeatureCollection' });

    const undone = Stepped.parse(await ownProcessJson('undo', ...w, '--plan', '草案 A'));
    expect(undone).toMatchObject({ label: { code: 'assignUnits', params: { count: 3 } }, meta: { undo: null } });
    const back = Balance.parse(await cliJson('balance', ...w, '--plan', '草案 A', '--measure', 'accounts'));
    expect(back).toEqual(before);
    const redone = Stepped.parse(await cliJson('redo', ...w, '--plan', '草案 A'));
    expect(redone).toMatchObject({ label: undone.label, meta: { redo: null, revision: 3 } });
    expect(Balance.parse(await cliJson('balance', ...w, '--plan', '草案 A', '--measure', measure))).toEqual(after);

    const check = Checked.parse(await cliJson('check', ...w));
    expect(check.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(check.ok).toBe(true);
  });
});

/** Units of a territory by the sample's own file, the first row of a unit counting. */
function unitsOf(territory: string): string[] {
  const seen = new Set<string>();
  return rowsOf(join(SAMPLE, 'territories.csv')).flatMap((row) => {
    const first = !seen.has(row.unit_code);
    seen.add(row.unit_code);
    return first && row.territory_id === territory ? [row.unit_code] : [];
  });
}

function ownersIn(file: string): Map<string, string> {
  return new Map(rowsOf(file).map((row) => [row['Account code'], row['Owner code']]));
}

function rowsOf(file: string): Record<string, string>[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
