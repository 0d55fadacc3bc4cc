import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { dataDir } from './paths.mjs';

const lock = path.join(dataDir, 'package-lock.json');
const stamp = path.join(dataDir, 'node_modules', '.package-lock.json');

/** npm writes the stamp at the end of an install: an older one means other packages than the lock file asks for. */
const isInstalled = () => fs.existsSync(stamp) && fs.statSync(stamp).mtimeMs >= fs.statSync(lock).mtimeMs;

export function installDataPackages() {
  if (isInstalled()) return;
  console.log('npm ci (scripts/data)');
  // On Windows npm is a .cmd file, which only a shell can start.
  const shell = process.platform === 'win32';
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: dataDir, stdio: 'inherit', shell });
}
