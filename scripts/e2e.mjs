// npm run e2e [-- FILTER …]: Playwright drives the built app in real Electron, under a virtual display where there is
// one to be had, so that no window gets in the way. `--headed` uses the real display.
import { asNode, findElectron, machineSwitches, withDisplay } from './electron.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { main } from './lib/console.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { inTemporaryFolder } from './lib/temporary.mjs';

await main(async () => {
  const args = process.argv.slice(2).filter((arg) => arg !== '--headed');
  const virtual = args.length === process.argv.length - 2;
  const { executable } = await findElectron({ window: true });
  await ensureBuilt();
  const playwright = at('node_modules', '@playwright', 'test', 'cli.js');
  // Playwright itself runs on Electron's Node as well: tests may open workspaces and workbooks.
  const [command, ...rest] = withDisplay([executable, playwright, 'test', ...args], { virtual });
  const switches = JSON.stringify(machineSwitches());
  // Two where displays can be had at will (test/e2e/launch.ts): one start waits for its page while the other computes.
  const workers = command === 'xvfb-run' ? '2' : '1';
  const own = { BAILIWICK_SWITCHES: switches, BAILIWICK_E2E_WORKERS: workers };
  return inTemporaryFolder((env) => run(command, rest, { env: { ...asNode(env), ...own }, group: true }));
});
