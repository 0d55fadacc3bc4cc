// npm run unit [-- --project NAME …]: vitest on Electron's own Node. Integration tests run the
// build, so it is brought up to date first; where it cannot be, the other tests still run.
// Asked for by name, unit and dom tests run without it.
import { runAsNode } from './electron.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { main, say } from './lib/console.mjs';
import { at } from './lib/paths.mjs';
import { inTemporaryFolder } from './lib/temporary.mjs';

await main(async () => {
  const args = process.argv.slice(2);
  if (needsBuild(args)) await ensureBuilt().catch((error) => say(error.message));
  return inTemporaryFolder((env) => runAsNode(at('node_modules', 'vitest', 'vitest.mjs'), args, { env }));
});

function needsBuild(args) {
  const projects = args.filter((arg, i) => args[i - 1] === '--project');
  const files = args.filter((arg) => arg.startsWith('test/'));
  const named = projects.length > 0 ? projects : files.map((file) => file.split('/')[1]);
  return named.length === 0 || named.includes('integration');
}
