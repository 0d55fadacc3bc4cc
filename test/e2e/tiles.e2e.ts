import { expect, type Page } from '@playwright/test';
import { type RunningApp, test } from './launch';
import { type OwnTiles, openOwnTiles } from './own-tiles';
import { Frame } from './pages/frame';
import { MapPane } from './pages/map';

const MAGENTA = [255, 0, 255] as const;
const NEXT_TO = { x: 300, y: 300 };

async function openAppSettings(page: Page): Promise<void> {
  await new Frame(page).go('settings');
  await page.getByTestId('settings-page').getByRole('menuitem').last().click();
}

async function nameServer(page: Page, address: string): Promise<void> {
  const field = page.getByTestId('tile-server');
  await field.fill(address);
  await field.press('Enter');
}

async function onSample(running: RunningApp): Promise<void> {
  await running.page.getByTestId('start-sample').click();
  await new Frame(running.page).ready();
}

/** Blue, green, red of what is seen at a point of the window. */
async function colourAt({ app }: RunningApp, at: { readonly x: number; readonly y: number }): Promise<number[]> {
  const bitmap = await app.evaluate(async ({ BrowserWindow }, { x, y }) => {
    const picture = await BrowserWindow.getAllWindows()[0].webContents.capturePage({ x, y, width: 1, height: 1 });
    return picture.toBitmap().toString('base64');
  }, at);
  return [...Buffer.from(bitmap, 'base64').subarray(0, 3)];
}

/** How much more red and blue than green: nothing of the map itself is of such a colour. */
async function magenta(running: RunningApp): Promise<number> {
  const [blue, green, red] = await colourAt(running, NEXT_TO);
  return Math.min(blue, red) - green;
}

async function askedNothingMore(tiles: OwnTiles, act: () => Promise<void>): Promise<void> {
  const before = tiles.asked.length;
  await act();
  expect(tiles.asked.length).toBe(before);
}

test("a company's own tiles are drawn while the layer is on, and nothing else is ever asked", async ({ launch }) => {
  const tiles = await openOwnTiles(MAGENTA);
  const first = await launch({ sample: 'en' });
  await onSample(first);
  await openAppSettings(first.page);

  // What would send addresses in the clear over the internet is not taken.
  await nameServer(first.page, 'http://tiles.example.com/{z}/{x}/{y}.png');
  await expect(first.page.getByRole('alert')).toBeVisible();
  await nameServer(first.page, tiles.address);
  await expect(first.page.getByRole('alert')).toBeHidden();

  // The host is behind the shield that was put up at the start of the app, even with the layer on.
  await expect(first.page.getByTestId('tile-restart')).toContainText('127.0.0.1');
  await first.page.getByTestId('online-tiles').click();
  await expect(first.page.getByTestId('online-tiles')).toBeChecked();
  expect(await first.page.evaluate(async () => (await fetch('/tiles/3/6/3.png')).status)).toBe(504);
  await first.page.getByTestId('online-tiles').click();
  await expect(first.page.getByTestId('online-tiles')).not.toBeChecked();
  expect(tiles.asked).toEqual([]);
  await first.close();

  const second = await launch({ profile: first.profile });
  const { page } = second;
  await onSample(second);
  const map = new MapPane(page);
  await map.drawn();
  expect(tiles.asked).toEqual([]);
  expect(await magenta(second)).toBeLessThan(20);

  await openAppSettings(page);
  await expect(page.getByTestId('tile-restart')).toBeHidden();
  await page.getByTestId('online-tiles').click();
  await new Frame(page).go('map');
  await expect(page.locator('.map-tiles img.leaflet-tile-loaded').first()).toBeVisible();
  await expect.poll(() => magenta(second)).toBeGreaterThan(60);
  await expect(page.getByTestId('map-attribution')).toContainText('127.0.0.1');
  expect(tiles.asked.length).toBeGreaterThan(3);
  expect(tiles.asked.every(({ url }) => /^\/\d+\/\d+\/\d+\.png$/.test(url))).toBe(true);
  expect(tiles.asked.every(({ agent, cookie }) => agent.startsWith('Bailiwick/') && cookie === null)).toBe(true);

  await openAppSettings(page);
  await page.getByTestId('online-tiles').click();
  await expect(page.getByTestId('online-tiles')).not.toBeChecked();
  await askedNothingMore(tiles, async () => {
    await new Frame(page).go('map');
    await expect(page.locator('.map-tiles')).toHaveCount(0);
    await map.zoomOut();
    expect(await page.evaluate(async () => (await fetch('/tiles/3/6/3.png')).status)).toBe(403);
  });
  await expect.poll(() => magenta(second)).toBeLessThan(20);
  await tiles.close();
});
