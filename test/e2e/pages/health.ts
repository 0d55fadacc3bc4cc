import { expect, type Page } from '@playwright/test';
import { numberIn } from './figures';
import { Frame } from './frame';
import { shown } from './shown';

/** The health room of the data page. */
export class HealthRoom {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await new Frame(this.page).go('data');
    await this.page.getByTestId('data-tab-health').click();
    await shown(this.page.getByTestId('health-head'));
  }

  async count(issue: string): Promise<number> {
    return numberIn(await this.page.getByTestId(`health-${issue}`).innerText());
  }

  /** Opens the list behind a number; returns how many it says it holds. */
  async list(issue: string): Promise<number> {
    await this.page.getByTestId(`health-${issue}`).click();
    const list = this.page.getByTestId('health-list');
    await expect(list).toHaveAttribute('aria-busy', 'false');
    const rows = await list.getByRole('grid').getAttribute('aria-rowcount');
    return Number(rows) - 1;
  }
}
