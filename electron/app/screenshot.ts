import { writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';

const TIME_LIMIT_MS = 60_000;

/** Runs in the page: answers when the screen has said that it shows what it was asked to show. */
const READY = `new Promise((resolve) => {
  const ready = () => document.documentElement.dataset.ready === 'true';
  const done = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
  if (ready()) return done();
  const observer = new MutationObserver(() => ready() && (observer.disconnect(), done()));
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-ready'] });
})`;

/** @returns false when the screen was not ready in time */
export async function takeScreenshot(window: BrowserWindow, path: string): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), TIME_LIMIT_MS);
  });
  const ready = await Promise.race([window.webContents.executeJavaScript(READY).then(() => true), tooLate]);
  clearTimeout(timer);
  if (!ready) return false;
  const picture = await window.webContents.capturePage();
  await writeFile(path, picture.toPNG());
  return true;
}
