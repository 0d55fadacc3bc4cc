import { defineConfig } from 'vitest/config';

// Runs on Electron's own Node: see scripts/vitest.mjs.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // Its default leaves a core to an editor that watches; here everything waits for the end.
    maxWorkers: '100%',
    // Nothing in the tests leaves a trace in a module: the modules are loaded once, not for every file.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: ['test/integration/support/bundle-children.ts'],
          environment: 'node',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['test/dom/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['test/dom/setup.ts'],
          isolate: false,
        },
      },
    ],
  },
});
