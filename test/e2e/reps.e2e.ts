import { expect } from '@playwright/test';
import { test } from './launch';
import { callOk } from './pages/bridge';
import { Frame } from './pages/frame';
import { RepsPage } from './pages/reps';
import { Start } from './pages/start';
import { picture, resize } from './picture';

test('a rep is edited, taken out and brought back, each with undo, and a new one is added', async ({ launch }) => {
  const running = await launch({ sample: 'en' });
  const { page } = running;
  await resize(running, 1366, 768);
  await new Start(page).speak('en');
  await page.getByTestId('start-sample').click();
  await new Frame(page).ready();
  const reps = new RepsPage(page);
  await reps.open();
  await expect(page.getByTestId('reps-count')).toHaveText('26 people');
  const [first] = await callOk(page, 'reps.list', {});
  await reps.choose(first.name);
  await picture(running, 'reps-en');

  await reps.field('target').fill('2500000');
  await reps.field('capacityHours').fill('1300');
  await reps.save();
  expect((await callOk(page, 'reps.list', {}))[0]).toMatchObject({ target: 2_500_000, capacityHours: 1300 });
  await reps.undo();
  await expect.poll(async () => (await callOk(page, 'reps.list', {}))[0]).toEqual(first);

  await page.getByTestId('rep-leave').click();
  await page.getByTestId('rep-leave-confirm').click();
  await expect(page.getByTestId('reps-count')).toHaveText('25 people');
  await page.getByTestId('reps-with-left').click();
  await reps.choose(first.name);
  await page.getByTestId('rep-back').click();
  await expect(page.getByTestId('rep-save')).toBeVisible();

  await page.getByTestId('rep-make').click();
  const made = page.getByTestId('rep-new');
  await expect(page.getByTestId('rep-add')).toBeDisabled();
  await made.getByTestId('field-name').fill('新人');
  await page.getByTestId('rep-add').click();
  await expect(page.getByTestId('rep-detail')).toContainText('新人');
  await page.getByTestId('reps-look-teams').click();
  await expect(page.getByTestId('teams-table').getByRole('row')).not.toHaveCount(0);
  await picture(running, 'teams-en');
});
