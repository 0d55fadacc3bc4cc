import { expect, type Page } from '@playwright/test';

const PATIENCE = { timeout: 60_000 };

/** The card of a running task, lower right. */
export class TaskCard {
  constructor(readonly page: Page) {}

  /** Waits until the task has done something and says that there is more to do. */
  async moving(): Promise<void> {
    const bar = this.page.getByTestId('task-card').getByRole('progressbar');
    await expect(bar).toHaveAttribute('aria-valuenow', /^[1-9]\d?$/, PATIENCE);
  }

  /** Presses Cancel and waits until the task has ended. */
  async cancel(): Promise<void> {
    await this.page.getByTestId('task-cancel').click();
    await expect(this.page.getByTestId('task-card')).toBeHidden(PATIENCE);
  }
}
