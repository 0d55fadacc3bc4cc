import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, _electron as electron, test as base, type Page } from '@playwright/test';
import type { Locale } from '@shared/contract/app';
import { keepLastSeen } from './last-seen';
import { sampleTemplate } from '../support/sample-template';

const SCREEN = '1920x1200x24';
const ROOT = resolve(import.meta.dirname, '../..');

export interface LaunchOptions {
  readonly args?: readonly string[];
  /** A folder kept between two starts; else a fresh one. */
  readonly profile?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The language of a sample workspace made earlier; without it the app makes its own when it is asked for. */
  readonly sample?: Locale;
  /** Whether the test answers the question about broken promises itself; else they are broken for a reason. */
  readonly asks?: boolean;
  /** With the animations people see; else without: a click on what still moves may land beside it. */
  readonly moves?: boolean;
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
  /** An app with nothing open and its page loaded anew, shared with other tests: for those that change no file or setting. */
  readonly visited: RunningApp;
  /** Starts the real app; whatever still runs at the end of the test is closed. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>;
}

interface Shared {
  readonly display: undefined;
  readonly host: RunningApp;
}

export const test = base.extend<Fixtures, Shared>({
  // Clipboard and focus belong to a display: tests that run beside each other have one each.
  display: [
    async ({}, provide, { parallelIndex }) => {
      const close = parallelIndex > 0 ? await openDisplay() : () => undefined;
      await provide(undefined);
      close();
    },
    { scope: 'worker', auto: true },
  ],
  host: [
    async ({ display: _ }, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'bailiwick-e2e-'));
      const running = await start({ profile: join(folder, 'profile') });
      await provide(running);
      await running.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],
  visited: async ({ host }, provide) => {
    await host.page.reload();
    await provide(host);
  },
  // Playwright reads from the pattern which fixtures this one wants: none.
  folder: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'bailiwick-e2e-'));
    await provide(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launch: async ({ folder }, provide, info) => {
    const running: RunningApp[] = [];
    let count = 0;
    await provide(async (options = {}) => {
      const started = await start({ profile: join(folder, `profile-${++count}`), ...options });
      running.push(started);
      return started;
    });
    const pages = running.map(({ page }) => page);
    // A window that hangs is closed all the same.
    await keepLastSeen(pages, info).catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
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

async function start(options: LaunchOptions): Promise<RunningApp> {
  const { args, profile = '', env = {}, sample, asks = false, moves = false } = options;
  if (sample !== undefined) await putSample(profile, sample);
  const { command, args: all, env: own } = appCommand(profile, args);
  const app = await electron.launch({ executablePath: command, args: all, cwd: ROOT, env: { ...own, ...env } });
  let ended = false;
  app.on('close', () => {
    ended = true;
  });
  const page = await app.firstWindow();
  if (!moves) await page.emulateMedia({ reducedMotion: 'reduce' });
  if (!asks) await makeExceptions(page);
  return { app, page, profile, close: async () => (ended ? undefined : app.close()) };
}

/** Claims of the sample are in force: edits of it break some, which most tests are not about. */
export function makeExceptions(page: Page): Promise<void> {
  return page.addLocatorHandler(page.getByTestId('breach-list'), async () => {
    await page.getByTestId('breach-reason').fill('Tried out');
    await page.getByTestId('breach-override').click();
  });
}

async function putSample(profile: string, locale: Locale): Promise<void> {
  const path = join(profile, 'sample.bailiwick');
  if (existsSync(path)) return;
  mkdirSync(profile, { recursive: true });
  copyFileSync(await sampleTemplate(locale), path);
}

/** A virtual display for everything this process starts from now on. @returns closes it */
async function openDisplay(): Promise<() => void> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(server.stdout, 'data')) as [Buffer];
  process.env.DISPLAY = `:${number.toString().trim()}`;
  return () => void server.kill();
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
