import { expect, type Locator, type Page } from '@playwright/test';
import { shown } from './shown';

type Fact = 'accounts' | 'revenue' | 'pipeline' | 'relationships' | 'risk';

/** The plans page: the list at the left, one plan at the right. */
export class Plans {
  constructor(readonly page: Page) {}

  get detail(): Locator {
    return this.page.getByTestId('plan-detail');
  }

  get name(): Locator {
    return this.detail.getByRole('heading', { level: 2 }).first();
  }

  get compare(): Locator {
    return this.page.getByTestId('compare');
  }

  get history(): Locator {
    return this.page.getByTestId('history');
  }

  card(name: string): Locator {
    return this.page.getByTestId('plan-card').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  async choose(name: string): Promise<void> {
    await this.card(name).click();
    await expect(this.name).toHaveText(name);
  }

  /** Forks the plan at the right and waits until the fork is open. */
  async fork(name: string): Promise<void> {
    await this.page.getByTestId('plan-fork').click();
    await this.page.getByTestId('plan-name-input').fill(name);
    await this.page.getByTestId('plan-name-ok').click();
    await expect(this.name).toHaveText(name);
  }

  async rename(name: string): Promise<void> {
    await this.page.getByTestId('plan-name').fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.name).toHaveText(name);
  }

  async openOnMap(): Promise<void> {
    await this.page.getByTestId('plan-open').click();
    await shown(this.page.getByTestId('map'));
  }

  /** The large figure of what changes hands, and the share beside it. */
  async figure(which: Fact): Promise<{ value: string; share: string }> {
    const parts = this.compare.locator(`[data-figure="${which}"] dd > *`);
    return { value: await parts.first().innerText(), share: await parts.nth(1).innerText() };
  }

  async showHistory(): Promise<void> {
    await this.detail.getByRole('tab').last().click();
    await shown(this.history);
    await expect(this.history).toHaveAttribute('aria-busy', 'false');
  }

  /** Back to how the plan was right after change `seq`; 0 = before the first. */
  async backTo(seq: number): Promise<void> {
    const button =
      seq === 0
        ? this.history.getByRole('listitem').last().getByRole('button')
        : this.page.getByTestId(`history-to-${seq}`);
    await button.click();
    await expect(this.history).toHaveAttribute('aria-busy', 'false');
  }
}
