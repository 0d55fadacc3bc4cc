import { expect, type Locator, type Page } from '@playwright/test';
import { numberIn } from './figures';

/** The room of probable duplicates on the data page. */
export class DuplicatesPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.getByTestId('rail-data').click();
    await this.page.getByTestId('data-tab-duplicates').click();
    await expect(this.page.getByTestId('duplicates-page')).toBeVisible();
    // The rail's tooltip must not cover what is clicked next.
    await this.page.mouse.move(700, 20);
  }

  async find(): Promise<void> {
    await this.page.getByTestId('find-duplicates').click();
    await expect(this.comparison).toBeVisible({ timeout: 30_000 });
  }

  get comparison(): Locator {
    return this.page.getByTestId('comparison');
  }

  get chosen(): Locator {
    return this.page.getByTestId('duplicates-table').locator('[role="row"][aria-selected="true"]');
  }

  async count(): Promise<number> {
    return numberIn(await this.page.getByTestId('duplicates-count').innerText());
  }

  async expectCount(count: number): Promise<void> {
    await expect.poll(() => this.count(), { timeout: 15_000 }).toBe(count);
  }

  /** Names of both records of the chosen pair. */
  async names(): Promise<string> {
    return this.comparison.locator('tr[data-field="name"]').innerText();
  }

  /** Presses a triage key and waits until another pair is on the screen. */
  async press(key: string): Promise<void> {
    const before = await this.codes();
    await this.page.keyboard.press(key);
    await expect.poll(() => this.codes(), { timeout: 15_000 }).not.toBe(before);
  }

  async codes(): Promise<string> {
    const head = this.comparison.locator('thead');
    return (await head.count()) === 0 ? '' : head.innerText();
  }

  /** The button of the notice that tells what was just done. */
  async undoByNotice(): Promise<void> {
    await this.page.getByTestId('notice').last().getByRole('button').first().click();
  }
}
