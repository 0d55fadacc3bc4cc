import { expect, type Locator, type Page } from '@playwright/test';

/** Which column of a file fills which field. */
export class MappingPanel {
  constructor(readonly page: Page) {}

  columnOf(field: string): Locator {
    return this.page.getByTestId(`map-${field}`);
  }

  reasonsOf(field: string): Locator {
    return this.page.locator(`tr[data-field="${field}"]`).locator('td').nth(2);
  }

  get untaken(): Locator {
    return this.page.getByTestId('mapping-untaken');
  }

  get missing(): Locator {
    return this.page.getByTestId('mapping-missing');
  }

  get choice(): Locator {
    return this.page.getByTestId('mapping-choice');
  }

  async choose(field: string, column: string): Promise<void> {
    await this.columnOf(field).click();
    await this.option(column).click();
  }

  async use(mapping: string): Promise<void> {
    await this.choice.click();
    await this.option(mapping).click();
  }

  /** Keeps the present columns under a name. */
  async save(name: string): Promise<void> {
    await this.page.getByTestId('mapping-manage').click();
    await this.page.getByTestId('mapping-name').fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByTestId('saved-mapping')).toContainText(name);
    await this.page.getByTestId('saved-mappings').getByRole('button', { name: 'Close' }).last().click();
    await expect(this.page.getByTestId('saved-mappings')).toBeHidden();
  }

  private option(title: string): Locator {
    return this.page
      .locator('.ant-select-dropdown:visible')
      .locator('.ant-select-item-option')
      .getByText(title, { exact: true });
  }
}
