import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type RunningApp, test } from './launch';
import { BalancePanel } from './pages/balance';
import { DataPage } from './pages/data';
import { numberIn } from './pages/figures';
import { Frame } from './pages/frame';
import { Inspector } from './pages/inspector';
import { MapPane } from './pages/map';
import { Plans } from './pages/plans';
import { Start } from './pages/start';
import { picture, resize } from './picture';

const FAULTY = resolve(import.meta.dirname, '../fixtures/import/08_bad_coordinates_utf8.csv');

async function openSample({ page }: RunningApp): Promise<void> {
  await page.getByTestId('start-sample').click();
  await new Frame(page).ready();
  await new MapPane(page).drawn();
}

async function assign(page: Page, unit: string, territory: string): Promise<void> {
  await new Frame(page).find(unit, unit);
  const inspector = new Inspector(page);
  await inspector.aimAt(territory);
  await inspector.commit();
}

/** Two units beside a territory that has far too little to do, with their surroundings in view. */
async function selectTwoUnits(page: Page): Promise<void> {
  const map = new MapPane(page);
  await new Frame(page).find('Jingdezhen', 'Jingdezhen');
  await map.moved(() => map.zoomToSelection());
  for (let step = 0; step < 2; step++) await map.zoomOut();
  const { x, y } = await map.centre();
  await page.mouse.move(x - 95, y - 5);
  await expect(page.getByTestId('map-hover-card')).toContainText('Jiujiang');
  await page.keyboard.down('Control');
  await page.mouse.click(x - 95, y - 5);
  await page.keyboard.up('Control');
  expect(await new Inspector(page).selectedCount()).toBe(2);
}

test('pictures in English, light, 1366 × 768', async ({ launch }) => {
  const running = await launch({ sample: 'en' });
  const { page } = running;
  await resize(running, 1366, 768);
  await new Start(page).speak('en');
  await expect(page.getByTestId('start-sample')).toBeEnabled();
  await picture(running, 'start-en');

  await openSample(running);
  const inspector = new Inspector(page);
  await selectTwoUnits(page);
  await inspector.aimAt('皖南区');
  await expect(inspector.effectOnGaining).toContainText('→');
  await expect(inspector.effectOnLosing.first()).toContainText('→');
  const [before, after] = (await page.getByTestId('balance-score').innerText()).split('→').map(numberIn);
  expect(after).toBeGreaterThan(before);
  await picture(running, 'map-en');
  await page.getByTestId('clear-selection').click();
  await expect(inspector.selection).toBeHidden();

  await page.keyboard.press('Control+k');
  await page.getByTestId('palette-input').fill('jiang');
  await expect(page.getByTestId('palette').locator('[cmdk-item]').nth(3)).toContainText('jiang');
  await picture(running, 'palette-en');
  await page.keyboard.press('Escape');

  await page.getByTestId('map-zoom-all').click();
  const panel = new BalancePanel(page);
  await panel.tab('matrix');
  await expect(panel.matrix.getByRole('row')).not.toHaveCount(0);
  await new MapPane(page).colourBy('deviation');
  await picture(running, 'matrix-en');
});

test('pictures in Chinese: maturity in the dark, comparison, import', async ({ launch, folder }) => {
  const running = await launch({ profile: join(folder, 'profile'), sample: 'zh-CN' });
  const { app, page } = running;
  await resize(running, 1920, 1080);
  await new Start(page).speak('zh-CN');
  await page.getByTestId('switch-theme').click();
  await openSample(running);
  const map = new MapPane(page);
  await map.colourBy('maturity');
  await page.getByTestId('map-layer-accounts').click();
  await expect(page.getByTestId('map-legend')).toContainText('衰退');
  await picture(running, 'map-maturity-zh');

  // The delta gives to its neighbours.
  await page.getByTestId('switch-theme').click();
  await resize(running, 1366, 768);
  for (const [unit, territory] of [
    ['韶关市', '湘南区'],
    ['河源市', '江西区'],
    ['梅州市', '闽北区'],
    ['惠州市', '珠三角二区'],
  ] as const)
    await assign(page, unit, territory);
  const frame = new Frame(page);
  await frame.go('plans');
  const plans = new Plans(page);
  expect(numberIn((await plans.figure('accounts')).value)).toBeGreaterThan(50);
  await expect(page.getByTestId('rep-bars')).toContainText('黄永康');
  await picture(running, 'compare-zh');

  await frame.go('data');
  const data = new DataPage(app, page);
  await data.check('accounts', FAULTY);
  await expect(data.problems).toContainText('23°7′48.0″N');
  expect(await data.rows('rejected')).toBeGreaterThan(0);
  await picture(running, 'import-zh');
});
