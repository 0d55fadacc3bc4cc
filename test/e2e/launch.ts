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
  // Playwright reads from the pattern which fixtures this one wants: none.
  folder: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'bailiwick-e2e-'));
    await provide(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ folder }, provide) => {
    const running: RunningApp[] = [];
    let count = 0;
    await provide(async (options = {}) => {
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
  let ended = false;
  app.on('close', () => {
    ended = true;
  });
  const page = await app.firstWindow();
  return { app, page, profile, close: async () => (ended ? undefined : app.close()) };
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
