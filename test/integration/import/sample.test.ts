import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importFile, newWorkspace, SAMPLE } from './support/workspace';

it('tmp', async () => {
  const sample = JSON.parse(readFileSync(join(SAMPLE, 'sample.json'), 'utf8'));
  const ws = await newWorkspace(sample.basemap, sample.regions);
  for (const { file, kind } of sample.files) {
    const t = performance.now();
    const { report, planId } = await importFile(ws, join(SAMPLE, file), kind);
    console.log(
      file,
      Math.round(performance.now() - t),
      JSON.stringify({ ...report, fields: 0, headers: 0, sample: 0, problems: report.problems.slice(0, 8) }),
      planId,
    );
    expect(report.rows.read).toBe(report.rows.accepted + report.rows.rejected);
  }
});
