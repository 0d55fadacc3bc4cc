import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileTokens } from '@electron/app/file-tokens';
import { createRecents } from '@electron/app/recents';
import { prepareSample } from '@electron/app/sample-file';
import { WorkspaceSwitch } from '@electron/app/workspace-switch';
import { createLifecycleHandlers } from '@electron/usecases/plan-lifecycle';
import { createPlanHandlers } from '@electron/usecases/plans';
import { createSession, type Session } from '@electron/usecases/session';
import { PlanId } from '@shared/model/ids';
import { memoryLog } from '../../unit/support/memory-log';

const NEW = { name: '华东', basemapId: 'china-prefectures', regions: ['33'] };
const now = (): Date => new Date('2026-03-01T08:00:00Z');

let folder: string;
let session: Session;
const newSession = (): Session =>
  createSession({ resourcesDir: resolve(import.meta.dirname, '../../../resources'), now, log: memoryLog() });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bailiwick-switch-'));
  session = newSession();
});
afterEach(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

function setUp() {
  const recents = createRecents(join(folder, 'recents.json'), new FileTokens(), memoryLog());
  const names: (string | null)[] = [];
  const load = async (its: Session, path: string): Promise<void> =>
    void (await its.create(path, { ...NEW, sample: true }));
  const sample = { path: join(folder, 'sample.bailiwick'), newSession, load };
  const workspaces = new WorkspaceSwitch({
    session,
    recents,
    now,
    prepareSample: (anew) => prepareSample(sample, { anew, now: now() }),
    onSwitched: (info) => names.push(info?.fileName ?? null),
  });
  return { workspaces, recents, names, sample };
}

describe('WorkspaceSwitch', () => {
  it('tells a failed start once, then that nothing is open', async () => {
    const { workspaces } = setUp();
    workspaces.openAtStart({ what: 'file', path: join(folder, 'gone.bailiwick') });
    await expect(workspaces.current()).rejects.toMatchObject({ code: 'workspace.notFound' });
    expect(await workspaces.current()).toBe(null);
  });

  it('waits for what is being opened', async () => {
    const { workspaces } = setUp();
    workspaces.openAtStart({ what: 'sample' });
    expect(await workspaces.current()).toMatchObject({ fileName: 'sample.bailiwick', sample: true });
  });

  it('takes switches in the order asked for, whatever becomes of each', async () => {
    const { workspaces, names } = setUp();
    const asked = [
      workspaces.create(join(folder, 'a.bailiwick'), NEW),
      workspaces.open({ what: 'file', path: join(folder, 'gone.bailiwick') }),
      workspaces.open({ what: 'sample' }),
      workspaces.close(),
      workspaces.open({ what: 'file', path: join(folder, 'a.bailiwick') }),
    ];
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map((outcome) => outcome.status === 'fulfilled')).toEqual([true, false, true, true, true]);
    expect(names).toEqual(['a.bailiwick', 'sample.bailiwick', null, 'a.bailiwick']);
  });

  it('remembers workspaces, but not the sample', async () => {
    const { workspaces, recents } = setUp();
    await workspaces.create(join(folder, 'a.bailiwick'), NEW);
    await workspaces.open({ what: 'sample' });
    expect(recents.list().map((recent) => [recent.fileName, recent.name])).toEqual([['a.bailiwick', NEW.name]]);
  });
});

describe('prepareSample', () => {
  it('makes a damaged sample again, and keeps the damaged one', async () => {
    const { workspaces, sample } = setUp();
    writeFileSync(sample.path, 'not a database at all');
    writeFileSync(`${sample.path}-wal`, 'nor this');
    await expect(workspaces.open({ what: 'sample' })).rejects.toMatchObject({ code: 'workspace.notDatabase' });
    expect(await workspaces.openSampleAnew()).toMatchObject({ fileName: 'sample.bailiwick', sample: true });
    const aside = 'sample.2026-03-01T08-00-00.bailiwick';
    expect(readFileSync(join(folder, aside), 'utf8')).toBe('not a database at all');
    expect(readFileSync(join(folder, `${aside}-wal`), 'utf8')).toBe('nor this');
  });

  it('makes the sample again while it is open, as it was at first', async () => {
    const { workspaces } = setUp();
    await workspaces.open({ what: 'sample' });
    await createLifecycleHandlers(session)['plan.fork']({ planId: PlanId.parse(1), name: 'tried out' });
    await workspaces.openSampleAnew();
    expect((await createPlanHandlers(session)['plan.list']({})).map((plan) => plan.name)).not.toContain('tried out');
  });

  it('makes the sample once', async () => {
    const { sample } = setUp();
    const path = await prepareSample(sample);
    const never = () => Promise.reject(new Error('made twice'));
    expect(await prepareSample({ ...sample, load: never })).toBe(path);
    expect(readdirSync(folder)).toEqual(['sample.bailiwick']);
  });

  it('leaves nothing when it fails half way, and can be tried again', async () => {
    const { sample } = setUp();
    const breaks = async (its: Session, path: string): Promise<void> => {
      await sample.load(its, path);
      throw new Error('power cut');
    };
    await expect(prepareSample({ ...sample, load: breaks })).rejects.toThrow('power cut');
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(`${sample.path}.draft`, 'left over from a killed process');
    await prepareSample(sample);
    expect(readdirSync(folder)).toEqual(['sample.bailiwick']);
  });
});
