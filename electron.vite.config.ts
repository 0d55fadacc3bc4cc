import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// Tests may run on an older Electron than releases do (see scripts/electron.mjs): build for the older of the two.
const NODE = 'node24.15';
const CHROME = 'chrome148';

/** Made of very many files: every start and every worker thread would look each of them up and compile it. */
const BUNDLED = [
  'csv-stringify',
  'fflate',
  'flatbush',
  'gcoord',
  'i18next',
  'kdbush',
  'kysely',
  'papaparse',
  'pinyin-pro',
  'saxes',
  'zod',
];

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Every `electron/tasks/NAME.worker.ts` becomes `out/main/NAME.worker.js`, beside the main process. */
function workers(): Record<string, string> {
  const files = readdirSync(at('electron/tasks')).filter((file) => file.endsWith('.worker.ts'));
  return Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ''), at(`electron/tasks/${file}`)]));
}

// The aliases stand in tsconfig.json, once, for the compiler, the bundler and the tests.
const resolveAliases = { tsconfigPaths: true };

export default defineConfig({
  main: {
    resolve: resolveAliases,
    build: {
      outDir: at('out/main'),
      target: NODE,
      sourcemap: true,
      externalizeDeps: { exclude: BUNDLED },
      rolldownOptions: {
        input: { main: at('electron/main.ts'), cli: at('electron/cli.ts'), ...workers() },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve: resolveAliases,
    build: {
      outDir: at('out/preload'),
      target: NODE,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    resolve: resolveAliases,
    plugins: [react()],
    worker: { format: 'es' },
    // Only workers import these: found late, they would make the development server drop the worker that asks.
    optimizeDeps: { include: ['kdbush', 'flatbush', 'topojson-client'] },
    build: {
      outDir: at('out/renderer'),
      target: CHROME,
      minify: true,
      sourcemap: true,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
