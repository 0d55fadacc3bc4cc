import { defineConfig } from '@playwright/test';

// Runs on Electron's own Node: see scripts/e2e.mjs.
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  // More than one where every one can have a display of its own.
  workers: Number(process.env.BAILIWICK_E2E_WORKERS ?? 1),
  fullyParallel: true,
  retries: 0,
  // For a machine with other work to do; what a step waits for has its own, shorter patience.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'out/test/e2e.json' }]],
});
