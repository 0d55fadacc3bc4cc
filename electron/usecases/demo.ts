import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '@shared/contract/app';
import { disruption } from '@shared/metrics/disruption';
import { readActivePlanId, readPlans } from '@electron/store/plans';
import { createTaskRunner } from '@electron/tasks/runner';
import { createAccount } from './demo/account';
import { balanceFigures } from './demo/balance-figures';
import { reassign } from './demo/reassign';
import { readSettings } from './effective-settings';
import { exportPlan } from './export-plan';
import { loadSample } from './sample';
import { createSession, type Session } from './session';
import type { TaskRunner } from '@electron/tasks/task';

export interface DemoFolders {
  readonly resourcesDir: string;
  /** Where the build puts `*.worker.js`. */
  readonly workersDir: string;
}

export interface DemoOptions {
  readonly say: (line: string) => void;
  readonly locale: Locale;
  /** Worker threads of the build where not said. */
  readonly tasks: TaskRunner;
}

/**
 * The main job once, without a window, on the sample: import → balance → reassign → export. Leaves `sample.bailiwick`,
 * `balance.json` and `plan.xlsx` in the folder. @returns the exit code
 */
export async function runDemo(folder: string, folders: DemoFolders, options?: Partial<DemoOptions>): Promise<number> {
  const say = options?.say ?? ((line: string) => process.stdout.write(`${line}\n`));
  const locale = options?.locale ?? ownLocale();
  const tasks = options?.tasks ?? createTaskRunner(folders.workersDir, () => {});
  const session = createSession({
    resourcesDir: folders.resourcesDir,
    now: () => new Date(),
    log: { info: () => {} },
    locale: () => locale,
  });
  await mkdir(folder, { recursive: true });
  try {
    await loadSample(session, join(folder, 'sample.bailiwick'), tasks);
    await doJob(session, tasks, folder, locale, createAccount(locale, say));
    return 0;
  } finally {
    await session.close();
  }
}

async function doJob(
  session: Session,
  tasks: TaskRunner,
  folder: string,
  locale: Locale,
  account: ReturnType<typeof createAccount>,
): Promise<void> {
  const { db, cache } = session.require();
  const { balance: settings, disruption: assumed } = await readSettings(db);
  account.imported((await session.info()).counts);
  const activeId = await readActivePlanId(db);
  const draftId = (await readPlans(db)).find((p) => p.state === 'planning')?.id;
  if (activeId === null || draftId === undefined)
    throw new Error('the sample has no active plan or no plan in planning');
  const active = await cache.plan(activeId);
  const before = balanceFigures(await cache.plan(draftId), settings);
  account.plan(active.meta.name, (await cache.plan(draftId)).meta.name);
  account.before(before);

  const moves = await reassign(session, draftId, settings);
  account.moves(moves);
  const draft = await cache.plan(draftId);
  const after = balanceFigures(draft, settings);
  account.after(after);
  const { moved, total } = disruption(
    draft.ground.field,
    active.evaluation.ownership,
    draft.evaluation.ownership,
    assumed,
  );
  account.price(moved.accounts, total.revenue === 0 ? 0 : moved.revenue / total.revenue);

  await writeFile(
    join(folder, 'balance.json'),
    `${JSON.stringify({ plan: draft.meta.name, before, moves, after }, null, 2)}\n`,
  );
  const path = join(folder, 'plan.xlsx');
  const { rows } = await exportPlan(session, tasks, { planId: draftId, format: 'xlsx', locale, path });
  account.exported('plan.xlsx', rows);
}

function ownLocale(): Locale {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh-CN' : 'en';
}
