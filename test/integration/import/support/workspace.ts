import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ImportKind, ImportOptions } from '@shared/contract/imports';
import { detectAll } from '@shared/importing/default-options';
import { createContext } from '@electron/tasks/context';
import type { TaskContext } from '@electron/tasks/task';
import type { ImportInput, ImportOutput } from '@electron/import/import-task';
import { runImport } from '@electron/import/run-import';
import { createSession, type Session } from '@electron/usecases/session';

export const RESOURCES = resolve(import.meta.dirname, '../../../../resources');
export const FIXTURES = resolve(import.meta.dirname, '../../../fixtures/import');
export const SAMPLE = join(RESOURCES, 'sample');

export const quiet: TaskContext = createContext(
  () => false,
  () => {},
  () => 0,
);

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bailiwick-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface OpenedWorkspace {
  readonly session: Session;
  readonly path: string;
  readonly folder: string;
}

export async function newWorkspace(basemapId: string, regions: readonly string[] = []): Promise<OpenedWorkspace> {
  const folder = tempFolder();
  const session = createSession({
    resourcesDir: RESOURCES,
    now: () => new Date('2026-01-05T08:00:00Z'),
    log: { info: () => {} },
  });
  const path = join(folder, 'test.bailiwick');
  await session.create(path, { name: 'Test', basemapId, regions });
  onTestFinished(() => session.close());
  return { session, path, folder };
}

export function inputFor(
  workspace: OpenedWorkspace,
  file: string,
  kind: ImportKind,
  changes: Partial<Omit<ImportInput, 'options'>> & { readonly options?: Partial<ImportOptions> } = {},
): ImportInput {
  const { options, ...rest } = changes;
  return {
    path: file,
    workspacePath: workspace.path,
    resourcesDir: RESOURCES,
    mode: 'commit',
    planId: null,
    memory: 'use',
    at: '2026-01-05T08:00:00.000Z',
    locale: 'en',
    ...rest,
    options: { ...detectAll(kind), ...options },
  };
}

export function importFile(...input: Parameters<typeof inputFor>): Promise<ImportOutput> {
  return runImport(inputFor(...input), quiet);
}
