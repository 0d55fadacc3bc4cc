import { createSession } from '@electron/usecases/session';

// Opens the workspace named and says how that went; holds it until killed.
const path = process.argv[3];
const session = createSession({ resourcesDir: '', now: () => new Date(), log: { info: () => {} } });
const outcome = await session.open(path).then(
  () => 'open',
  (error: unknown) => (error instanceof Error && 'code' in error ? error.code : String(error)),
);
process.send?.(outcome);
setInterval(() => {}, 60_000);
