import { expect } from '@playwright/test';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { Frame } from './pages/frame';

test('optimise by account: stopped early it keeps the best, and opens as a plan with one change', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const { page } = await launch({ sample: 'en' });
  await callOk(page, 'app.setPreferences', { locale: 'en', theme: 'light' });
  await page.getByTestId('start-sample').click();
  const frame = new Frame(page);
  await frame.ready();
  await frame.go('optimise');
  await page.getByTestId('optimise-tab-accounts').click();
  await expect(page.getByTestId('accounts-empty')).toBeVisible();

  await page.getByTestId('accounts-most').fill('130');
  await page.getByTestId('accounts-limit').fill('300');
  await page.getByTestId('accounts-run').click();
  await expect(page.locator('polyline')).toBeVisible({ timeout: 30_000 });
  await page.getByTestId('accounts-stop').click();
  const results = page.getByTestId('accounts-results');
  await expect(results).toContainText('Stopped early', { timeout: 30_000 });

  const before = await callOk(page, 'plan.list', {});
  await page.getByTestId('accounts-open').click();
  await expect.poll(async () => (await callOk(page, 'plan.list', {})).length).toBe(before.length + 1);
  const made = (await callOk(page, 'plan.list', {})).at(-1);
  expect(made).toMatchObject({ state: 'planning', revision: 1, undo: { code: 'optimiseAccounts' } });
  await expect(results.getByRole('alert')).toBeVisible();
});
