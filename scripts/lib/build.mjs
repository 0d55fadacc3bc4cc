// The build in out/, and whether it is still that of the sources. One build at a time, also across processes.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Complaint, say } from './console.mjs';
import { at } from './paths.mjs';
import { run, runAside } from './run.mjs';

const SOURCES = ['electron', 'shared', 'renderer'];
const FILES = ['electron.vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const stamp = at('out', '.built');
const lock = at('out', '.building');

/** Builds unless out/ is newer than every source. Says what it does on stderr only. */
export async function ensureBuilt() {
  if (isFresh()) return;
  const release = await takeTurn();
  try {
    if (isFresh()) return;
    say('Building …');
    if ((await bundle({ aside: true })) !== 0) throw new Complaint('The build failed.');
  } finally {
    release();
  }
}

/** For whoever writes into out/ in another way: the next user builds anew. */
export const forgetBuild = () => rmSync(stamp, { force: true });

/** Builds in any case; resolves to the exit code. */
export async function build(args = []) {
  const release = await takeTurn();
  try {
    return await bundle({ args });
  } finally {
    release();
  }
}

async function bundle({ args = [], aside = false }) {
  const started = new Date();
  forgetBuild();
  const command = [at('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', ...args];
  const quiet = aside ? ['--logLevel', 'warn'] : [];
  const code = await (aside ? runAside : run)(process.execPath, [...command, ...quiet]);
  if (code === 0) {
    writeFileSync(stamp, '');
    // What was edited while the build ran is newer than the stamp.
    utimesSync(stamp, started, started);
  }
  return code;
}

function isFresh() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return (
    FILES.every((file) => statSync(at(file)).mtimeMs <= built) &&
    SOURCES.every((folder) => unchanged(at(folder), built))
  );
}

/** Folders count too: their time tells of files added and removed. */
function unchanged(folder, since) {
  if (statSync(folder).mtimeMs > since) return false;
  return readdirSync(folder, { withFileTypes: true }).every((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? unchanged(path, since) : statSync(path).mtimeMs <= since;
  });
}

async function takeTurn() {
  mkdirSync(at('out'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!holderLives()) rmSync(lock, { force: true });
      else await sleep(200);
    }
  }
}

function holderLives() {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Empty: just being written.
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM' || error.code === 'ENOENT';
  }
}
