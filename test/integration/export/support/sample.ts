import { join } from 'node:path';
import { runExport } from '@electron/export/run-export';
import { importSetTask } from '@electron/import/import-set-task';
import { runImportSet } from '@electron/import/run-import-set';
import { createInlineRunner } from '@electron/tasks/runner';
import type { TaskRunner } from '@electron/tasks/task';
import { reassign } from '@electron/usecases/demo/reassign';
import { readSettings } from '@electron/usecases/effective-settings';
import { loadSample } from '@electron/usecases/sample';
import { createSession, type Session } from '@electron/usecases/session';
import { readPlans } from '@electron/store/plans';
import type { PlanId } from '@shared/model/ids';
import { onTestFinished } from 'vitest';
import { RESOURCES, tempFolder } from '../../import/support/workspace';

export interface OpenedSample {
  readonly session: Session;
  readonly tasks: TaskRunner;
  readonly folder: string;
  readonly active: PlanId;
  readonly draft: PlanId;
}

/** The sample workspace, opened, with a few units moved in its draft. */
export async function openSample(): Promise<OpenedSample> {
  const folder = tempFolder();
  const tasks = createInlineRunner({ [importSetTask.name]: runImportSet, export: runExport }, () => {});
  const now = (): Date => new Date('2026-01-05T08:00:00Z');
  const session = createSession({ resourcesDir: RESOURCES, now, log: { info: () => {} } });
  onTestFinished(() => session.close());
  await loadSample(session, join(folder, 'sample.bailiwick'), tasks);
  const { db } = session.require();
  const [active, draft] = await readPlans(db);
  await reassign(session, draft.id, (await readSettings(db)).balance);
  return { session, tasks, folder, active: active.id, draft: draft.id };
}
