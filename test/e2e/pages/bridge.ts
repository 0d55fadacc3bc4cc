import type { Page } from '@playwright/test';

/** Speaks to the main process as the page does, past every screen. */
export function callFromPage(page: Page, name: unknown, input: unknown): Promise<unknown> {
  return page.evaluate(([n, i]) => window.bailiwick.call(n as string, i), [name, input] as const);
}
