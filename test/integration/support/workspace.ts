import { join } from 'node:path';
import { createAccountHandlers } from '@electron/usecases/accounts';
import { createHealthHandlers } from '@electron/usecases/health';
import { detectTask } from '@electron/duplicates/detect-task';
import { mergeTask } from '@electron/duplicates/merge-task';
import { runDetection } from '@electron/duplicates/run-detection';
import { createInlineRunner } from '@electron/tasks/runner';
import { runMerging } from '@electron/usecases/duplicates/run-merging';
import { createDuplicateHandlers } from '@electron/usecases/duplicates/handlers';
import { createFieldHandlers } from '@electron/usecases/field';
import { createLookUpHandlers } from '@electron/usecases/look-up/handlers';
import { createPlanHandlers } from '@electron/usecases/plans';
import { createRepHandlers } from '@electron/usecases/reps';
import { createSession, type Session, type SessionDeps } from '@electron/usecases/session';
import { createTierHandlers } from '@electron/usecases/tiers';
import { createSettingsHandlers } from '@electron/usecases/settings';
import type { PlanId } from '@shared/model/ids';
import { onTestFinished } from 'vitest';
import { memoryLog } from '../../unit/support/memory-log';
import { type Grid, writeGridBasemap } from './grid-basemap';
import { tempFolder } from './temp-folder';

/** Ticks a second a look, so that times differ and tests repeat. */
export function tickingClock(start = '2026-01-31T08:00:00.000Z'): () => Date {
  let at = Date.parse(start);
  return () => new Date((at += 1000));
}

export function newSession(resourcesDir: string, more: Partial<SessionDeps> = {}): Session {
  const session = createSession({ resourcesDir, now: tickingClock(), log: memoryLog(), ...more });
  onTestFinished(() => session.close());
  return session;
}

/** A session over a new workspace on a grid, with every handler of the contract that needs no window. */
export async function openGrid(grid: Grid = { width: 4, height: 4 }) {
  const folder = tempFolder();
  const resources = writeGridBasemap(folder, grid);
  const path = join(folder, 'grid.bailiwick');
  const session = newSession(resources);
  await session.create(path, { name: 'Grid', basemapId: 'grid', regions: [], asOf: '2026-01-31' });
  const [first] = await createPlanHandlers(session)['plan.list']({});
  return { folder, resources, path, session, planId: first.id, ...handlersOf(session) };
}

const tasks = createInlineRunner({ [detectTask.name]: runDetection, [mergeTask.name]: runMerging }, () => undefined);

export function handlersOf(session: Session) {
  return {
    duplicates: createDuplicateHandlers(session, tasks),
    lookUp: createLookUpHandlers(session),
    plans: createPlanHandlers(session),
    field: createFieldHandlers(session),
    accounts: createAccountHandlers(session),
    settings: createSettingsHandlers(session),
    reps: createRepHandlers(session),
    tiers: createTierHandlers(session),
    health: createHealthHandlers(session),
  };
}

export type Opened = Awaited<ReturnType<typeof openGrid>>;

/** The plan as the window sees it. */
export async function documentOf({ plans }: Pick<Opened, 'plans'>, planId: PlanId) {
  return plans['plan.get']({ planId });
}
