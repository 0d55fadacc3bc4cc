import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAccounts } from '@electron/store/accounts';
import { FIXTURES, importFile, newWorkspace } from './support/workspace';

describe('files from outside', () => {
  it('takes 1,744 places as accounts: county codes find their prefecture, positions agree', async () => {
    const workspace = await newWorkspace('china-prefectures');
    const file = join(FIXTURES, 'cn_simplemaps_points.csv');
    const { report } = await importFile(workspace, file, 'accounts');
    expect(report.source).toMatchObject({ encoding: 'utf-8', delimiter: ',' });
    expect(report.mapping).toMatchObject({ code: null, name: 0, lat: 1, lng: 2, unit: 5 });
    expect(report.rows.read).toBe(1744);
    expect(report.rows.rejected).toBe(report.problems.filter((p) => p.severity === 'error').length);
    expect(report.rows.accepted).toBeGreaterThan(1700);
    expect(report.problems.find((p) => p.row === 0)?.code).toBe('codeDerived');
    const disagreeing = report.problems.filter((p) => p.code === 'unitDisagrees').length;
    expect(disagreeing / report.rows.read).toBeLessThan(0.02);
    const again = await importFile(workspace, file, 'accounts');
    expect(again.report.effect).toEqual({ added: 0, changed: 0, unchanged: report.rows.accepted });
  });

  it('places the same file by its positions alone, in counties', async () => {
    const workspace = await newWorkspace('china-counties');
    const mapping = { name: 0, lat: 1, lng: 2, code: null, unit: null, city: null, county: null, province: null };
    const file = join(FIXTURES, 'cn_simplemaps_points.csv');
    const { report } = await importFile(workspace, file, 'accounts', { options: { mapping } });
    const outside = report.problems.filter((p) => p.code === 'outsideMap').length;
    expect(report.rows.accepted).toBeGreaterThan(1700);
    expect(outside / report.rows.read).toBeLessThan(0.03);
  });

  it('reads rare characters of GB18030', async () => {
    const workspace = await newWorkspace('china-counties');
    const { report } = await importFile(workspace, join(FIXTURES, '02_streets_gb18030_rare.csv'), 'accounts');
    expect(report.source.encoding).toBe('gb18030');
    expect(report.headers).toEqual(['代码', '街道', '区县代码']);
    expect(report.mapping).toMatchObject({ code: 0, name: 1, unit: 2 });
    expect(report.rows).toMatchObject({ read: 8, accepted: 8, rejected: 0 });
    const [first] = await readAccounts(workspace.session.require().db, ['320282113']);
    expect(first).toMatchObject({ name: '湖㳇镇', unit: '320282', placedBy: 'code' });
  });

  it('reads UTF-16 with tabs', async () => {
    const workspace = await newWorkspace('china-prefectures');
    const { report } = await importFile(workspace, join(FIXTURES, '04_utf16le_tab.txt'), 'accounts');
    expect(report.source).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
    expect(report.mapping).toMatchObject({ name: 0, lat: 1, lng: 2 });
    expect(report.rows.accepted).toBeGreaterThan(1700);
  });

  it('names every bad coordinate and offers what is safe', async () => {
    const workspace = await newWorkspace('china-prefectures');
    const { report } = await importFile(workspace, join(FIXTURES, '08_bad_coordinates_utf8.csv'), 'accounts');
    const count = (code: string): number =>
      new Set(report.problems.filter((p) => p.code === code).map((p) => p.row)).size;
    expect(report.rows.read).toBe(800);
    expect(count('coordinateZero')).toBe(22);
    expect(count('coordinateScaled')).toBe(15);
    expect(count('coordinateIncomplete')).toBe(19);
    expect(count('coordinateDms')).toBe(28);
    expect(count('coordinatesSwapped')).toBeGreaterThan(0);
    const scaled = report.problems.find((p) => p.value === '116310500');
    expect(scaled).toMatchObject({ severity: 'warning', fix: '116.3105' });
    // Nothing ends up at zero, and what has no position is nowhere, with the reason.
    const { db } = workspace.session.require();
    const rows = await db.selectFrom('account').select(['unit_id', 'lng', 'lat', 'place_problem']).execute();
    expect(rows).toHaveLength(report.rows.accepted);
    expect(rows.filter((row) => row.lng === 0 || row.lat === 0)).toEqual([]);
    const nowhere = rows.filter((row) => row.unit_id === null);
    expect(nowhere.filter((row) => row.place_problem === null)).toEqual([]);
    const reasons = new Set(nowhere.map((row) => row.place_problem));
    expect(reasons).toEqual(
      new Set(['{"code":"coordinateIncomplete","params":{}}', '{"code":"coordinateZero","params":{}}']),
    );
    expect(report.rows.rejected).toBe(
      new Set(report.problems.filter((p) => p.severity === 'error').map((p) => p.row)).size,
    );
  });
});
