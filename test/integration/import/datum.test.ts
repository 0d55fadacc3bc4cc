import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import gcoord from 'gcoord';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { FIXTURES, importFile, newWorkspace, type OpenedWorkspace } from './support/workspace';

/** The 1,744 real places as AMap would export them. */
function amapFile({ folder }: OpenedWorkspace): string {
  const text = readFileSync(join(FIXTURES, 'cn_simplemaps_points.csv'), 'utf8').replace(/^\uFEFF/u, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const rows = data.map((row) => {
    const [lng, lat] = gcoord.transform([Number(row.lon), Number(row.lat)], gcoord.WGS84, gcoord.GCJ02);
    return { ...row, lon: lng, lat };
  });
  const path = join(folder, 'amap.csv');
  writeFileSync(path, Papa.unparse(rows));
  return path;
}

it('positions in another datum are noticed, read right once it is said, and the datum is remembered', async () => {
  const workspace = await newWorkspace('china-counties');
  const file = amapFile(workspace);
  const disagreeing = ({ problems }: { problems: readonly { readonly code: string }[] }): number =>
    problems.filter((p) => p.code === 'unitDisagrees').length;
  const asIs = (await importFile(workspace, file, 'accounts', { mode: 'preview' })).report;
  expect(asIs.placing?.datum).toBe('wgs84');
  expect(asIs.placing?.suggested?.datum).toBe('gcj02');
  expect(asIs.problems.find((p) => p.code === 'datumSuggested')).toMatchObject({ row: 0, params: { datum: 'GCJ-02' } });
  const right = (await importFile(workspace, file, 'accounts', { options: { datum: 'gcj02' } })).report;
  expect(right.placing).toMatchObject({ datum: 'gcj02', suggested: null });
  expect(disagreeing(right)).toBeLessThanOrEqual(disagreeing(asIs));
  // The file as it is, with the mapping it had: nothing moves.
  const again = (await importFile(workspace, file, 'accounts')).report;
  expect(again.placing?.datum).toBe('gcj02');
  expect(again.effect).toMatchObject({ added: 0, changed: 0 });
});
