import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import type { RunningApp } from './launch';
import { inMain } from './in-main';
import { encodePng } from './png';

const ROOT = resolve(import.meta.dirname, '../..');
/** A README is read over slow lines too. */
const MOST_BYTES = 400_000;

/** Where pictures go: aside, or to the documentation when they are to be renewed. */
function folder(): string {
  return join(ROOT, process.env.BAILIWICK_UPDATE_SCREENSHOTS === '1' ? 'resources/screenshots' : 'out/screenshots');
}

export async function resize({ app, page }: RunningApp, width: number, height: number): Promise<void> {
  const size = [width, height] as const;
  await inMain(app, ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0].setContentSize(w, h), size);
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}

/** Takes the window as it is, with the pointer out of the way. */
export async function picture({ app, page }: RunningApp, name: string): Promise<void> {
  // The top bar's empty middle: nothing there answers a pointer.
  await page.mouse.move(480, 20);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  const taken = await page.screenshot({ animations: 'disabled', scale: 'css' });
  const { width, height, pixels } = await app.evaluate(({ nativeImage }, png) => {
    const image = nativeImage.createFromBuffer(Buffer.from(png, 'base64'));
    return { ...image.getSize(), pixels: image.toBitmap().toString('base64') };
  }, taken.toString('base64'));
  const file = encodePng(Buffer.from(pixels, 'base64'), width, height);
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), `${name}.png`), file);
  expect(file.length).toBeGreaterThan(10_000);
  expect(file.length).toBeLessThan(MOST_BYTES);
}
