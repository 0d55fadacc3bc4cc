import { expect, type Locator, type Page } from '@playwright/test';
import { Frame } from './frame';
import { shown } from './shown';

/** The page of reps and teams. */
export class RepsPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await new Frame(this.page).go('reps');
    await shown(this.page.getByTestId('reps-page'));
  }

  row(name: string): Locator {
    return this.page.getByTestId('reps-table').getByRole('row').filter({ hasText: name });
  }

  async choose(name: string): Promise<void> {
    await this.row(name).click();
    await expect(this.page.getByTestId('rep-detail')).toContainText(name);
  }

  field(name: string): Locator {
    return this.page.getByTestId('rep-detail').getByTestId(`field-${name}`);
  }

  async save(): Promise<void> {
    await this.page.getByTestId('rep-save').click();
    await expect(this.page.getByTestId('rep-save')).toBeDisabled();
  }

  async undo(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(Undo|撤销)$/ })
      .last()
      .click();
  }
}
