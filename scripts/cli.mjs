// npm run -s cli -- <command>: the command line from source, built first where needed. stdout is the command's alone.
// (-s, because npm prints two lines of its own on stdout otherwise; `node scripts/cli.mjs <command>` is the same.)
import { runAsNode } from './electron.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/console.mjs';
import { at } from './lib/paths.mjs';

// npm runs scripts in the project's folder; paths are meant from where it was called.
const cwd = process.env.npm_lifecycle_event === 'cli' ? process.env.INIT_CWD : process.cwd();

await main(async () => {
  await ensureBuilt();
  return runAsNode(at('out', 'main', 'cli.js'), process.argv.slice(2), { quiet: true, cwd });
});
