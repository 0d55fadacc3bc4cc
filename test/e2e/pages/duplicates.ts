import { expect, type Locator, type Page } from '@playwright/test';
import { numberIn } from './figures';
import { shown } from './shown';

/** The room of probable duplicates on the data page. */
export class DuplicatesPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.getByTestId('rail-data').click();
    await this.page.getByTestId('data-tab-duplicates').click();
    await shown(this.page.getByTestId('duplicates-page'));
    // The rail's tooltip must not cover what is clicked next.
    await this.page.mouse.move(700, 20);
  }

  async find(): Promise<void> {
    await this.page.getByTestId('find-duplicates').click();
    await shown(this.comparison, 30_000);
  }

  get comparison(): Locator {
    return this.page.getByTestId('comparison');
  }

  async count(): Promise<number> {
    return numberIn(await this.page.getByTestId('duplicates-count').innerText());
  }

  async expectCount(count: number): Promise<void> {
    await expect.poll(() => this.count(), { timeout: 15_000 }).toBe(count);
  }

  /** Presses a triage key and waits until another pair is on the screen. */
  async press(key: string): Promise<void> {
    const before = await this.codes();
    await this.page.keyboard.press(key);
    // Empty while the next pair is on its way.
    await expect.poll(async () => [before, ''].includes(await this.codes()), { timeout: 15_000 }).toBe(false);
  }

  async codes(): Promise<string> {
    const head = this.comparison.locator('thead');
    return (await head.count()) === 0 ? '' : head.innerText();
  }
}
