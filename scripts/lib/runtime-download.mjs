// The official Electron, fetched by its own install script. A failure is remembered for a day, so that where it
// cannot be reached every later command starts at once.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './console.mjs';
import { at, cacheDir } from './paths.mjs';
import { capture } from './run.mjs';

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;
const marker = join(cacheDir, 'electron-download-failed.json');

const packageFile = (...parts) => at('node_modules', 'electron', ...parts);

export const wantedVersion = () => JSON.parse(readFileSync(packageFile('package.json'), 'utf8')).version;

/** The package's own binary, if it has been fetched. */
export function packagedExecutable() {
  if (!existsSync(packageFile('path.txt'))) return undefined;
  const file = packageFile('dist', readFileSync(packageFile('path.txt'), 'utf8').trim());
  return existsSync(file) ? file : undefined;
}

/** Tries the official download. Returns the executable, or why there is none. */
export function download({ retry, hasStandIn }) {
  const version = wantedVersion();
  const source = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'the official site';
  const earlier = recall();
  if (!retry && earlier?.version === version && earlier.source === source && Date.now() - earlier.at < DAY) {
    return { reason: `${earlier.reason}; next try in a day, or with --retry` };
  }

  say(`Fetching Electron ${version} from ${source} (about 110 MB, once) …`);
  const limit = (hasStandIn ? 2 : 20) * MINUTE;
  const result = capture(process.execPath, [packageFile('install.js')], { timeout: limit });
  const executable = result.code === 0 ? packagedExecutable() : undefined;
  if (executable) {
    rmSync(marker, { force: true });
    return { executable };
  }
  const reason = result.timedOut ? `no answer within ${limit / MINUTE} minutes` : firstCause(result.stderr);
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(marker, JSON.stringify({ version, source, reason, at: Date.now() }));
  return { reason };
}

function recall() {
  try {
    return JSON.parse(readFileSync(marker, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The innermost error line of a stack with causes. */
function firstCause(stderr) {
  const lines = stderr.split('\n').filter((line) => /Error\b.*:/.test(line));
  return (lines.at(-1) ?? 'the download failed').replace(/^.*?Error:\s*/, '').replace(/\s*\{?$/, '');
}
