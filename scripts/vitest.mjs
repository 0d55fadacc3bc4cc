// npm run unit [-- --project NAME …]: vitest on Electron's own Node, over a fresh build (integration tests run it).
import { runAsNode } from './electron.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/console.mjs';
import { at } from './lib/paths.mjs';

await main(async () => {
  await ensureBuilt();
  return runAsNode(at('node_modules', 'vitest', 'vitest.mjs'), process.argv.slice(2));
});
