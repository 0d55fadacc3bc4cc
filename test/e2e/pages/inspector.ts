import { expect, type Locator, type Page } from '@playwright/test';
import { shown } from './shown';

/** The panel at the right while units are selected. */
export class Inspector {
  constructor(readonly page: Page) {}

  get selection(): Locator {
    return this.page.getByTestId('inspector-selection');
  }

  get effectOnGaining(): Locator {
    return this.page.getByTestId('effect-gains');
  }

  get effectOnLosing(): Locator {
    return this.page.getByTestId('effect-loses');
  }

  /** How many units are selected, by the panel's own heading. */
  async selectedCount(): Promise<number> {
    await shown(this.selection);
    const heading = await this.page.getByTestId('inspector').locator('h2').first().innerText();
    return Number(/\d[\d,]*/.exec(heading)?.[0].replaceAll(',', '') ?? Number.NaN);
  }

  async aimAt(territory: string): Promise<void> {
    await this.page.getByTestId('target-select').click();
    await this.page.keyboard.type(territory);
    await this.page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click();
    await shown(this.effectOnGaining);
  }

  async aimAtNew(name: string): Promise<void> {
    await this.page.getByTestId('target-new').click();
    await this.page.getByTestId('new-territory-name').fill(name);
    await shown(this.effectOnGaining);
  }

  async commit(): Promise<void> {
    await this.page.getByTestId('commit-assignment').click();
    await expect(this.page.getByTestId('commit-assignment')).toBeHidden();
  }
}
