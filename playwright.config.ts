import { defineConfig } from '@playwright/test';

// Playwright runs on Electron's own Node (scripts/e2e.mjs). Its workers must not pass that mode on to the app they
// launch; the runner itself needs it to start the workers.
if (process.env.TEST_WORKER_INDEX !== undefined) delete process.env.ELECTRON_RUN_AS_NODE;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'out/test/e2e.json' }]],
});
