import type { Locator, Page } from '@playwright/test';

const PATIENCE_MS = 15_000;

/** Resolves in the frame in which it appears; an assertion would look again only a second later. */
export function shown(locator: Locator, timeout = PATIENCE_MS): Promise<void> {
  return locator.waitFor({ timeout });
}

/** Resolves as soon as something of the page fits a selector, seen or not. */
export function present(page: Page, selector: string, timeout = PATIENCE_MS): Promise<void> {
  return page.locator(selector).waitFor({ state: 'attached', timeout });
}
