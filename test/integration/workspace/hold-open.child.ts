import Database from 'better-sqlite3';
import { createSession } from '@electron/usecases/session';

// Opens the workspace named, as the user named if any, and says how that went; holds it until killed.
const [path, uid] = process.argv.slice(2);
if (uid !== undefined) becomeUser(Number(uid));
const session = createSession({ resourcesDir: '', now: () => new Date(), log: { info: () => {} } });
const outcome = await session.open(path).then(
  () => 'open',
  (error: unknown) => (error instanceof Error && 'code' in error ? error.code : String(error)),
);
process.send?.(outcome);
setInterval(() => {}, 60_000);

/** Only root may. What is read from the project is read before: another user may not get at it, nor at the runtime. */
function becomeUser(id: number): void {
  new Database(':memory:').close();
  process.setgid?.(id);
  process.setuid?.(id);
}
