import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, _electron as electron, test as base, type Page } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../..');

export interface LaunchOptions {
  readonly args?: readonly string[];
  /** A folder kept between two starts; else a fresh one. */
  readonly profile?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  close(): Promise<void>;
}

interface Fixtures {
  /** A folder of this test's own, gone afterwards. */
  readonly folder: string;
  /** Starts the real app; whatever still runs at the end of the test is closed. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function wants from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'bailiwick-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ folder }, use) => {
    const running: RunningApp[] = [];
    let count = 0;
    await use(async (options = {}) => {
      const started = await start({ profile: join(folder, `profile-${++count}`), ...options });
      running.push(started);
      return started;
    });
    await Promise.all(running.map((one) => one.close()));
  },
});

export interface AppCommand {
  readonly command: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** How the app is started over a settings folder. */
export function appCommand(profile: string, args: readonly string[] = []): AppCommand {
  return {
    command: process.env.BAILIWICK_EXECUTABLE ?? process.execPath,
    args: [...machineSwitches(), `--user-data-dir=${profile}`, ...appFolder(), ...args],
    env: appEnvironment(),
  };
}

async function start({ args, profile = '', env = {} }: LaunchOptions): Promise<RunningApp> {
  const { command, args: all, env: own } = appCommand(profile, args);
  const app = await electron.launch({ executablePath: command, args: all, cwd: ROOT, env: { ...own, ...env } });
  const page = await app.firstWindow();
  return { app, page, profile, close: () => closeOnce(app) };
}

/** A packaged build, named by BAILIWICK_EXECUTABLE, knows its own folder. */
function appFolder(): string[] {
  return process.env.BAILIWICK_EXECUTABLE === undefined ? [process.env.BAILIWICK_APP ?? ROOT] : [];
}

/** What this machine's Electron needs, such as --no-sandbox for root; found by scripts/electron.mjs. */
function machineSwitches(): string[] {
  const given: unknown = JSON.parse(process.env.BAILIWICK_SWITCHES ?? '[]');
  return Array.isArray(given) ? given.filter((word) => typeof word === 'string') : [];
}

/** The tests run on Electron as Node; the app must not. */
function appEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

async function closeOnce(app: ElectronApplication): Promise<void> {
  const { exitCode, signalCode } = app.process();
  if (exitCode === null && signalCode === null) await app.close();
}
