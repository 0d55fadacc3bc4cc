// npm run bench [-- NAME …] [--json] [flags]: runs test/bench/NAME.bench.ts (all without a name) on Electron's own
// Node. Flags go to the benches. With --json there is one object on stdout and nothing else (npm run -s bench …).
import { readdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'vite';
import { findElectron, machineSwitches, runAsNode } from './electron.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { Complaint, main, say } from './lib/console.mjs';
import { at } from './lib/paths.mjs';
import { inTemporaryFolder } from './lib/temporary.mjs';

const SUFFIX = '.bench.ts';

await main(async () => {
  const known = readdirSync(at('test', 'bench'))
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort();
  const { names, flags } = split(process.argv.slice(2));
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Complaint(`No bench "${unknown}". There are: ${known.join(', ')}`);

  // Some benches start built workers; the others run without.
  await ensureBuilt().catch((error) => say(error.message));
  const chosen = names.length > 0 ? names : known;
  const files = await bundleBenches(chosen);
  await findElectron({ window: chosen.includes('startup') });
  // For benches that start the app itself.
  const own = { BAILIWICK_SWITCHES: JSON.stringify(machineSwitches()) };
  const args = [JSON.stringify(files), ...flags];
  const runner = at('scripts', 'lib', 'bench-runner.mjs');
  return inTemporaryFolder((env) => runAsNode(runner, args, { env: { ...env, ...own } }), { onDisk: true });
});

/** Names stand before the first flag; what follows it may be a flag's value. */
function split(args) {
  const first = args.findIndex((arg) => arg.startsWith('-'));
  return first < 0 ? { names: args, flags: [] } : { names: args.slice(0, first), flags: args.slice(first) };
}

/** Bundles beside out/main, so that packages and built workers are found; returns the files to import. */
async function bundleBenches(names) {
  const outDir = at('out', 'bench');
  rmSync(outDir, { recursive: true, force: true });
  await bundle({
    root: at(),
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: {
      ssr: true,
      outDir,
      target: 'node24.15',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, at('test', 'bench', `${name}${SUFFIX}`)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    },
  });
  return names.map((name) => pathToFileURL(at('out', 'bench', `${name}.mjs`)).href);
}
