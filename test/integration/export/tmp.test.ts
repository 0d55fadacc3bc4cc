import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runExport } from '@electron/export/run-export';
import { runImport } from '@electron/import/run-import';
import { runPeek } from '@electron/import/peek-task';
import { createInlineRunner } from '@electron/tasks/runner';
import { createSession } from '@electron/usecases/session';
import { loadSample } from '@electron/usecases/sample';
import { exportPlan } from '@electron/usecases/exports';
import { RESOURCES, tempFolder } from '../import/support/workspace';

it('tmp', async () => {
  const folder = tempFolder();
  const tasks = createInlineRunner({ import: runImport, peek: runPeek, export: runExport }, (p) => { if (p.state !== 'running') console.log(JSON.stringify(p)); });
  const session = createSession({ resourcesDir: RESOURCES, now: () => new Date('2026-01-05T08:00:00Z'), log: { info: () => {} } });
  let t = performance.now();
  await loadSample(session, join(folder, 's.bailiwick'), tasks);
  console.log('sample', performance.now() - t);
  for (const format of ['xlsx', 'csv', 'geojson'] as const) for (const locale of ['zh-CN', 'en'] as const) for (const planId of [1, 2]) {
    t = performance.now();
    const target = join(folder, `x-${locale}-${planId}.${format}`);
    const out = await exportPlan(session, tasks, { planId, format, locale, target });
    console.log(format, locale, planId, out.rows, Math.round(performance.now() - t));
    copyFileSync(target, `/tmp/x-${locale}-${planId}.${format}`);
  }
  await session.close();
  expect(1).toBe(1);
});
