// One temporary folder for a whole run, gone after it with all that tests and the app left there.
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /^bailiwick-run-(\d+)-/;

/** Resolves to what `work` does, given the environment under which everything temporary goes into the folder. */
export async function inTemporaryFolder(work, env = process.env) {
  for (const name of readdirSync(tmpdir())) if (isAbandoned(name)) remove(join(tmpdir(), name));
  const folder = mkdtempSync(join(tmpdir(), `bailiwick-run-${process.pid}-`));
  // Tests also act as users without rights, who must get as far as the files meant for them.
  chmodSync(folder, 0o755);
  try {
    return await work({ ...env, TMPDIR: folder, TEMP: folder, TMP: folder });
  } finally {
    remove(folder);
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
