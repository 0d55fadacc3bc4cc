import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { expect, it } from 'vitest';
import { ImportKind } from '@shared/contract/imports';
import { readPlans } from '@electron/store/plans';
import { importFile, newWorkspace, SAMPLE } from './support/workspace';

const Index = z.object({
  basemap: z.string(),
  regions: z.array(z.string()),
  files: z.array(z.object({ file: z.string(), kind: ImportKind })),
});

it('takes every file of the sample, and changes nothing when they come again', async () => {
  const index = Index.parse(JSON.parse(readFileSync(join(SAMPLE, 'sample.json'), 'utf8')));
  const workspace = await newWorkspace(index.basemap, index.regions);
  for (const { file, kind } of index.files) {
    const { report } = await importFile(workspace, join(SAMPLE, file), kind);
    const errors = report.problems.filter((p) => p.severity === 'error' && p.code !== 'duplicateKey');
    expect({ file, errors }).toEqual({ file, errors: [] });
    expect(report.rows.read).toBe(report.rows.accepted + report.rows.rejected);
    expect(Object.values(report.effect).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0);
  }
  const { db, cache } = workspace.session.require();
  workspace.session.emitChange(['field', 'plans']);
  const [meta] = await readPlans(db);
  const plan = await cache.plan(meta.id);
  expect(plan.snapshot.territories.length).toBeGreaterThan(20);
  expect(plan.overlaps.length).toBeGreaterThan(0);
  expect(plan.snapshot.decisions.size).toBeGreaterThan(0);
  expect(meta.undo?.code).toBe('presentOwners');

  for (const { file, kind } of index.files) {
    const { report } = await importFile(workspace, join(SAMPLE, file), kind, { planId: meta.id });
    expect({ file, ...report.effect }).toMatchObject({ file, added: 0, changed: 0 });
  }
  expect((await readPlans(db))[0].revision).toBe(meta.revision);
}, 120_000);
