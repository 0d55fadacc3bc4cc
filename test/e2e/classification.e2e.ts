import { expect } from '@playwright/test';
import { test } from './launch';
import { numberIn } from './pages/figures';
import { Frame } from './pages/frame';
import { MapPane } from './pages/map';
import { MaturityPage } from './pages/maturity';
import { Start } from './pages/start';

test('thresholds, periods, tiers and strategy show what they change before it counts', async ({ launch }) => {
  const { page } = await launch({ sample: 'en' });
  await new Start(page).speak('en');
  await page.getByTestId('start-sample').click();
  const frame = new Frame(page);
  await frame.ready();
  await new MapPane(page).drawn();
  const score = await frame.score();
  const maturity = new MaturityPage(page);

  await test.step('a slider under the hand shows who would change, and nothing changes until it is applied', async () => {
    await maturity.open('classes');
    await page.getByTestId('open-thresholds').click();
    const before = await maturity.units('growth');
    let live = 0;
    await maturity.drag(maturity.handle('growth-capacityGrowth', 1), 90, async () => {
      await expect.poll(() => maturity.effect()).toBeGreaterThan(0);
      live = await maturity.effect();
    });
    expect(await maturity.units('growth')).toBe(before);
    expect(await frame.score()).toBe(score);
    await maturity.look('matrix');
    await expect(page.getByTestId('maturity-matrix').locator('tr[data-total]')).toContainText('→');
    await maturity.look('map');
    await expect(page.getByTestId('maturity-map').getByTestId('map-view')).toBeVisible();
    await maturity.look('table');
    await page.getByTestId('save-thresholds').click();
    await expect.poll(() => maturity.units('growth')).not.toBe(before);
    expect(live).toBeGreaterThanOrEqual(Math.abs((await maturity.units('growth')) - before));
    await expect.poll(() => frame.score()).not.toBe(score);
  });

  await test.step('what is selected in the matrix is selected in the table and on the map', async () => {
    await maturity.look('matrix');
    const cell = page.getByTestId('maturity-matrix').locator('tr[data-total] [data-maturity="declining"] button');
    const count = numberIn(await cell.innerText());
    await cell.click();
    await expect(page.getByTestId('override-bar')).toContainText(`${count} units`);
  });

  await test.step('an override from a later day on is recorded, and said not to count yet', async () => {
    const before = await maturity.units('growth');
    await maturity.overrideFrom('2031-01-01', 'A plant opens');
    await expect(
      page.getByTestId('notice-success').filter({ hasText: 'does not count on the as-of date' }),
    ).toBeVisible();
    expect(await maturity.units('growth')).toBe(before);
  });

  await test.step('the box above a filtered list ticks what the list shows, and nothing else', async () => {
    await maturity.look('table');
    const shown = await maturity.tickAllLike('maturity', 'nan');
    expect(shown).toBeLessThan(162);
    await expect(page.getByTestId('override-bar')).toContainText(`${shown} units selected`);
    await page.getByTestId('override-bar').getByRole('button', { name: 'Clear selection' }).click();
  });

  await test.step('two years compared: the matrix holds every unit, the list those that moved', async () => {
    await maturity.open('periods');
    await expect(page.getByTestId('transitions-total')).toHaveText('162');
    const same = await page.getByTestId('transitions').locator('[data-same]').allInnerTexts();
    const stayed = same.reduce((sum, text) => sum + (text === '–' ? 0 : numberIn(text)), 0);
    await expect(page.getByTestId('moves-table')).toHaveAttribute('aria-rowcount', String(162 - stayed + 1));
  });

  await test.step('weights of the tiers by keyboard, and an override that can be undone', async () => {
    await maturity.open('tiers');
    await page.locator('[data-slider="weights-margin"]').getByRole('slider').focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
    await expect(page.getByTestId('tier-effect')).not.toHaveAttribute('data-count', '0');
    await page.getByTestId('tiers-table').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByTestId('tier-reason').fill('Head office decides');
    await page.keyboard.press('Enter');
    const notice = page.getByTestId('notice-success').filter({ hasText: 'Tier of 1 account' });
    await notice.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByTestId('notice-success').filter({ hasText: '1 account put back' })).toBeVisible();
  });

  await test.step('a weight of a kind of market changes balance once it is saved', async () => {
    await maturity.open('strategy');
    const before = await frame.score();
    await page.getByTestId('field-types-emerging-weight').fill('40');
    await page.getByTestId('note-emerging').fill('Seed first, harvest later');
    await expect(page.getByTestId('balance-effect')).toContainText('→');
    expect(await frame.score()).toBe(before);
    await page.getByTestId('save-strategy').click();
    await expect.poll(() => frame.score()).not.toBe(before);
    await page.getByTestId('notice-success').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => frame.score()).toBe(before);
  });
});
