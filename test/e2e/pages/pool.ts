import { expect, type Page } from '@playwright/test';
import { numberIn } from './figures';
import { Frame } from './frame';

/** The pool page and its parts. */
export class PoolRoom {
  constructor(private readonly page: Page) {}

  async open(part: 'pool' | 'due' | 'claims' | 'policy'): Promise<void> {
    await new Frame(this.page).go('pool');
    await this.page.getByTestId(`pool-tab-${part}`).click();
  }

  /** How many accounts are in the pool. */
  async count(): Promise<number> {
    return numberIn(await this.page.getByTestId('pool-count').innerText());
  }

  /** Ticks the first line of a list. Returns the account's name. */
  async tickFirst(table: 'pool-table' | 'claims-table'): Promise<string> {
    const box = this.page.getByTestId(table).getByRole('checkbox').first();
    const name = (await box.getAttribute('aria-label')) ?? '';
    await box.click();
    return name.replace(/^Select /, '');
  }

  async chooseRep(name: string): Promise<void> {
    const select = this.page.getByTestId('claim-rep');
    await select.click();
    await select.getByRole('combobox').fill(name);
    await this.page.keyboard.press('Enter');
    await expect(select).toContainText(name);
  }
}
