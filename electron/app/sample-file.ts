import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Session } from '@electron/usecases/session';

export interface SampleDeps {
  readonly path: string;
  /** A session beside the one in use, which keeps its workspace while the sample is made. */
  readonly newSession: () => Session;
  readonly load: (session: Session, path: string) => Promise<void>;
}

/**
 * The sample workspace, made at the first call; under its name only when complete.
 * @param anew makes it again; the one there was is kept beside it, whatever state it is in
 */
export async function prepareSample(
  { path, newSession, load }: SampleDeps,
  { anew = false, now = new Date() } = {},
): Promise<string> {
  if (existsSync(path) && !anew) return path;
  const draft = `${path}.draft`;
  rmSync(draft, { force: true });
  const session = newSession();
  try {
    await load(session, draft);
    await session.close();
    if (existsSync(path)) putAside(path, now);
    renameSync(draft, path);
    return path;
  } catch (error) {
    await session.close();
    rmSync(draft, { force: true });
    throw error;
  }
}

/** With what belongs to it: a log left by a process that died must not be played into the new file. */
function putAside(path: string, now: Date): void {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(path + end)) renameSync(path + end, path.replace(/\.bailiwick$/, `.${stamp}.bailiwick`) + end);
  }
}
