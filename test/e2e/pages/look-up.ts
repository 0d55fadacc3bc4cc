import type { Locator, Page } from '@playwright/test';
import { shown } from './shown';

/** The dialog that looks a customer up before it is created. */
export class LookUp {
  constructor(readonly page: Page) {}

  async type(name: string): Promise<void> {
    await shown(this.page.getByTestId('look-up-name'));
    await this.page.getByTestId('look-up-name').fill(name);
  }

  hit(code: string): Locator {
    return this.page.getByTestId('look-up-hits').locator(`li[data-code="${code}"]`);
  }
}
