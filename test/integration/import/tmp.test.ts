import { expect, it } from 'vitest';
import { importFile, newWorkspace } from './support/workspace';
it('us', async () => {
  const ws = await newWorkspace('us-counties');
  for (const mapping of [null, { code: 0, name: 1, lat: 2, lng: 3 }, { code: 0, name: 1, county: 6, province: 7 }]) {
  const t = performance.now();
  const { report } = await importFile(ws, '/work/shared/data/points/us_geonames_points.csv', 'accounts', { mode: 'preview', options: { mapping } });
  const c: Record<string, number> = {}; for (const p of report.problems) c[p.code] = (c[p.code] ?? 0) + 1;
  console.log(Math.round(performance.now() - t), JSON.stringify(report.mapping), JSON.stringify(report.rows), JSON.stringify(c), JSON.stringify(report.problems.slice(0, 3)));
  }
  expect(1).toBe(1);
});
