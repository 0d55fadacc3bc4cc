import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { detectAll } from '@shared/importing/default-options';
import { createTaskRunner } from '@electron/tasks/runner';
import type { TaskRunner } from '@electron/tasks/task';
import { createSession, type Session } from '@electron/usecases/session';
import { writeAccountsFile } from './accounts-file';

// npm runs scripts in the project's folder; the workers that ship are those of the build.
const OUT = resolve('out');
const RESOURCES = resolve('resources');

export interface BenchWorkspace {
  readonly session: Session;
  readonly tasks: TaskRunner;
  readonly folder: string;
}

/** A fresh session in a folder of its own, with the workers that ship; the folder is gone afterwards. */
export async function inFolder<T>(work: (bench: BenchWorkspace) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bailiwick-bench-'));
  const session = createSession({
    resourcesDir: RESOURCES,
    now: () => new Date('2026-01-15T08:00:00Z'),
    log: { info: () => undefined },
  });
  try {
    return await work({ session, tasks: createTaskRunner(join(OUT, 'main'), () => undefined), folder });
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What an import of accounts is told when nothing is corrected by hand. */
export const ACCOUNTS_OPTIONS = detectAll('accounts');

/** A workspace of all prefectures of China. */
export const EMPTY = { name: 'bench', basemapId: 'china-prefectures', regions: [] } as const;

/** Makes an empty workspace of all prefectures of China, and a file of `count` accounts in them; returns the file's path. */
export async function accountsFor({ session, folder }: BenchWorkspace, count: number): Promise<string> {
  const file = join(folder, 'accounts.csv');
  const units = JSON.parse(readFileSync(join(RESOURCES, `basemaps/${EMPTY.basemapId}.units.json`), 'utf8')) as {
    code: string[];
  };
  await writeAccountsFile(file, count, units.code);
  await session.create(join(folder, 'bench.bailiwick'), EMPTY);
  return file;
}
