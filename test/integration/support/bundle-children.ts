import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Bundles what tests start in processes of their own, once a run: a start then loads one file. */
export default async function bundleChildren(): Promise<void> {
  const files = globSync('test/integration/**/*.child.ts', { cwd: ROOT });
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: resolve(ROOT, 'out/children'),
      target: 'node24.15',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [basename(file, '.ts'), resolve(ROOT, file)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}
