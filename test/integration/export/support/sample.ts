import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { runExport } from '@electron/export/run-export';
import { createInlineRunner } from '@electron/tasks/runner';
import type { TaskRunner } from '@electron/tasks/task';
import { reassign } from '@electron/usecases/demo/reassign';
import { readSettings } from '@electron/usecases/effective-settings';
import { createSession, type Session } from '@electron/usecases/session';
import { readPlans } from '@electron/store/plans';
import type { PlanId } from '@shared/model/ids';
import { onTestFinished } from 'vitest';
import { sampleTemplate } from '../../../support/sample-template';
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
  const tasks = createInlineRunner({ export: runExport }, () => {});
  const now = (): Date => new Date('2026-01-05T08:00:00Z');
  const session = createSession({ resourcesDir: RESOURCES, now, log: { info: () => {} } });
  onTestFinished(() => session.close());
  const path = join(folder, 'sample.bailiwick');
  copyFileSync(await sampleTemplate('en'), path);
  await session.open(path);
  const { db } = session.require();
  const [active, draft] = await readPlans(db);
  await reassign(session, draft.id, (await readSettings(db)).balance);
  return { session, tasks, folder, active: active.id, draft: draft.id };
}
