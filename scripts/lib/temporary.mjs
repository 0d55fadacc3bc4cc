// One temporary folder for a whole run, gone after it with all that tests and the app left there.
import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /^bailiwick-run-(\d+)-/;
const IN_MEMORY = '/dev/shm';
const ROOM = 4 * 1024 ** 3;

/**
 * Resolves to what `work` does, given the environment under which everything temporary goes into the folder.
 * @param onDisk as users have it: for what is timed
 */
export async function inTemporaryFolder(work, { onDisk = false } = {}) {
  const { env } = process;
  const parent = !onDisk && hasRoom(IN_MEMORY) ? IN_MEMORY : tmpdir();
  for (const name of readdirSync(parent)) if (isAbandoned(name)) remove(join(parent, name));
  const folder = mkdtempSync(join(parent, `bailiwick-run-${process.pid}-`));
  // Tests also act as users without rights, who must get as far as the files meant for them.
  chmodSync(folder, 0o755);
  try {
    return await work({ ...env, TMPDIR: folder, TEMP: folder, TMP: folder });
  } finally {
    remove(folder);
  }
}

/**
 * What is gone after the run anyway need not reach a disk, for which each of the thousands of commits would wait. Who sets
 * TMPDIR has said where.
 */
function hasRoom(folder) {
  if (process.env.TMPDIR) return false;
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM;
  } catch {
    return false;
  }
}

/** Of a run that was killed. */
function isAbandoned(name) {
  const pid = Number(NAME.exec(name)?.[1] ?? 0);
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // Somebody still writes there, or it belongs to somebody else: the next run tries again.
  }
}
