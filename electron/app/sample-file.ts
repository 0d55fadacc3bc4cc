import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Session } from '@electron/usecases/session';

export interface SampleDeps {
  readonly path: string;
  /** A session beside the one in use, which keeps its workspace while the sample is made. */
  readonly newSession: () => Session;
  readonly load: (session: Session, path: string) => Promise<void>;
}

/** The sample workspace, made at the first call; under its name only when complete. */
export async function prepareSample({ path, newSession, load }: SampleDeps): Promise<string> {
  if (existsSync(path)) return path;
  const draft = `${path}.draft`;
  rmSync(draft, { force: true });
  const session = newSession();
  try {
    await load(session, draft);
    await session.close();
    renameSync(draft, path);
    return path;
  } catch (error) {
    await session.close();
    rmSync(draft, { force: true });
    throw error;
  }
}
