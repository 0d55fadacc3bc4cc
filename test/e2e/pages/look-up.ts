import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog that looks a customer up before it is created. */
export class LookUp {
  constructor(readonly page: Page) {}

  async type(name: string): Promise<void> {
    await expect(this.page.getByTestId('look-up-name')).toBeVisible();
    await this.page.getByTestId('look-up-name').fill(name);
  }

  hit(code: string): Locator {
    return this.page.getByTestId('look-up-hits').locator(`li[data-code="${code}"]`);
  }
}
