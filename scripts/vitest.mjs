// npm run unit [-- --project NAME …]: vitest on Electron's own Node. Integration tests run the
// build, so it is brought up to date first; where it cannot be, the other tests still run.
import { runAsNode } from './electron.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { main, say } from './lib/console.mjs';
import { at } from './lib/paths.mjs';

await main(async () => {
  await ensureBuilt().catch((error) => say(error.message));
  return runAsNode(at('node_modules', 'vitest', 'vitest.mjs'), process.argv.slice(2));
});
