import { expect } from '@playwright/test';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { DuplicatesPage } from './pages/duplicates';
import { numberIn } from './pages/figures';
import { Frame } from './pages/frame';
import { HealthRoom } from './pages/health';
import { Start } from './pages/start';

const NUMBERS = ['sum.incomplete', 'account.phone', 'activity.never', 'contradiction.ownerNotClaimant'];

test('each number of the health page opens its list, and the list leads to where it is mended', async ({ launch }) => {
  const { page } = await launch({ sample: 'en' });
  await new Start(page).speak('en');
  await page.getByTestId('start-sample').click();
  await new Frame(page).ready();
  const health = new HealthRoom(page);
  await health.open();

  // The formula stands beside the score.
  await expect(page.getByTestId('health-formula')).toContainText('Score = 100 × mean of');
  for (const issue of NUMBERS) expect(await health.list(issue), issue).toBe(await health.count(issue));
  expect(await health.count('contradiction.ownerNotClaimant')).toBeGreaterThan(0);

  // What a file left behind is a list of its own.
  const fromFile = page.getByTestId('health-sources').getByRole('button', { name: /accounts\.csv Incomplete/ });
  expect(numberIn(await fromFile.innerText())).toBe(await health.count('sum.incomplete'));

  // By keyboard: the first line opens the account with its explanation.
  await page.getByTestId('health-list-table').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('account-detail')).toBeVisible();

  // The whole list goes to the accounts page.
  await health.open();
  const contradictory = await health.list('sum.contradictory');
  await expect(page.getByTestId('health-list-table')).toContainText('Another rep was there last');
  await page.getByTestId('health-open-accounts').click();
  await expect.poll(async () => numberIn(await page.getByTestId('accounts-count').innerText())).toBe(contradictory);

  // Duplicates not looked for are offered to be; found, their number leads to their own list, as that of the unplaced does.
  await health.open();
  await page.getByTestId('health-look').click();
  const duplicates = new DuplicatesPage(page);
  await duplicates.find();
  const made = { code: '', name: 'Nowhere Ltd', creditCode: '', phone: '', address: '', industry: '', unit: null };
  await callOk(page, 'lookUp.create', { ...made, seen: [] });
  await health.open();
  await expect.poll(() => health.count('sum.unplaced')).toBe(1);
  expect(await health.list('sum.unplaced')).toBe(1);
  await page.getByTestId('health-mend-room').click();
  await expect(page.getByTestId('placing-table')).toContainText('Nowhere Ltd');
  await health.open();
  expect(await health.list('sum.duplicate')).toBe(await health.count('sum.duplicate'));
  await page.getByTestId('health-mend-room').click();
  await expect(duplicates.comparison).toBeVisible();
});
