import { defineConfig } from '@playwright/test';

// Runs on Electron's own Node: see scripts/e2e.mjs.
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
