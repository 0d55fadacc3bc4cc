import { expect, type Page } from '@playwright/test';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { Frame } from './pages/frame';
import { Inspector } from './pages/inspector';

/** Starts a search that would go on for minutes, and ends it as soon as it has something to show. */
async function stopEarly(page: Page, part: 'optimise' | 'accounts'): Promise<void> {
  await page.getByTestId(`${part}-limit`).fill('300');
  await page.getByTestId(`${part}-run`).click();
  await expect(page.locator('polyline')).toBeVisible({ timeout: 30_000 });
  await page.getByTestId(`${part}-stop`).click();
  await expect(page.getByTestId(`${part}-results`)).toContainText('Stopped early', { timeout: 30_000 });
}

test('optimise: stopped early it keeps the best, by unit and by account; a candidate as a plan; a move from the list', async ({
  launch,
}) => {
  test.setTimeout(150_000);
  const { page } = await launch({ sample: 'en' });
  await callOk(page, 'app.setPreferences', { locale: 'en', theme: 'light' });
  await page.getByTestId('start-sample').click();
  const frame = new Frame(page);
  await frame.ready();
  await frame.go('optimise');
  await expect(page.getByTestId('optimise-empty')).toBeVisible();

  await stopEarly(page, 'optimise');
  // Taken into the plan itself, and taken back: the plan is what was searched from, so what was found still holds.
  const score = await frame.score();
  await page.getByTestId('optimise-improve').click();
  await expect(page.getByTestId('optimise-results').getByRole('alert')).toBeVisible();
  expect(await frame.score()).not.toBe(score);
  await frame.undo();
  await expect(page.getByTestId('optimise-results').getByRole('alert')).toHaveCount(0);
  expect(await frame.score()).toBe(score);

  const before = await callOk(page, 'plan.list', {});
  await page.getByTestId('optimise-open').click();
  await expect.poll(async () => (await callOk(page, 'plan.list', {})).length).toBe(before.length + 1);
  const made = (await callOk(page, 'plan.list', {})).at(-1);
  expect(made).toMatchObject({ state: 'planning', undo: { code: 'optimise' } });
  await expect(page.getByTestId('optimise-results').getByRole('alert')).toBeVisible();

  await page.getByTestId('optimise-tab-moves').click();
  // Looked at first: what the territories become, nothing changes.
  const revision = async (): Promise<number | undefined> =>
    (await callOk(page, 'plan.list', {})).find(({ id }) => id === made?.id)?.revision;
  await page.getByTestId('move-row').first().click();
  await expect(page.getByTestId('move-chosen')).toContainText('→');
  expect(await revision()).toBe(made?.revision);
  await page.getByTestId('move-accept').first().click();
  await expect.poll(revision).toBe((made?.revision ?? 0) + 1);
  // On the screen too: what was looked at is let go, and the list is the new one.
  await expect(page.getByTestId('move-chosen')).toHaveCount(0);
  // Several as one edit; what cannot go along says why.
  await page.getByTestId('move-tick').nth(0).click();
  await page.getByTestId('move-tick').nth(1).click();
  await expect(page.getByTestId('move-sum')).toBeVisible();
  await page.getByTestId('moves-accept-chosen').click();
  await expect.poll(revision).toBe((made?.revision ?? 0) + 2);
  // A move of one's own, far from its territory: refused in words.
  const choose = async (select: string, text: string): Promise<void> => {
    await page.getByTestId(select).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await choose('try-unit', 'Shanghai');
  // Told while targets are passed over by pointer or keyboard, and no longer once nothing is chosen.
  await page.getByTestId('try-territory').click();
  await page.keyboard.type('湘北区');
  await expect(page.getByTestId('move-refused')).toContainText('would lie apart');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('move-refused')).toHaveCount(0);
  await choose('try-territory', '湘北区');
  await expect(page.getByTestId('move-refused')).toContainText('would lie apart');

  // Kept in place from the map: the workspace remembers it, and the inspector says so of a move by hand.
  await frame.go('map');
  await frame.find('Hangzhou', 'Hangzhou');
  await page.getByTestId('keep-in-place').click();
  await expect(page.getByTestId('keep-in-place')).toHaveText(/Release/u);
  const { optimise } = await callOk(page, 'settings.get', {});
  expect(optimise.keptUnits).toHaveLength(1);
  await new Inspector(page).aimAt('湘北区');
  await expect(page.getByTestId('effect-warnings')).toContainText('is to stay where it is');
  await frame.go('optimise');
  await expect(page.getByTestId('optimise-locks')).toContainText('1 units');

  // Account by account: a plan of its own with one change.
  await page.getByTestId('optimise-tab-accounts').click();
  await expect(page.getByTestId('accounts-empty')).toBeVisible();
  await page.getByTestId('accounts-most').fill('130');
  await stopEarly(page, 'accounts');
  const plans = await callOk(page, 'plan.list', {});
  await page.getByTestId('accounts-open').click();
  await expect.poll(async () => (await callOk(page, 'plan.list', {})).length).toBe(plans.length + 1);
  const byAccount = (await callOk(page, 'plan.list', {})).at(-1);
  expect(byAccount).toMatchObject({ state: 'planning', revision: 1, undo: { code: 'optimiseAccounts' } });
  await expect(page.getByTestId('accounts-results').getByRole('alert')).toBeVisible();
});
