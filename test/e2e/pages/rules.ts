import { expect, type Locator, type Page } from '@playwright/test';
import { present, shown } from './shown';

/** The rules page: the queue at the left, one rule at the right, and what a run changes. */
export class Rules {
  constructor(readonly page: Page) {}

  get rows(): Locator {
    return this.page.getByTestId('rule-row');
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.page.getByText(name, { exact: true }) });
  }

  get editor(): Locator {
    return this.page.getByTestId('rule-editor');
  }

  names(): Promise<string[]> {
    return this.rows.locator('[data-rule-row] > span:first-child > span:first-child').allInnerTexts();
  }

  /** Drags a rule to the place of another, before it. */
  async drag(name: string, before: string): Promise<void> {
    const target = this.row(before);
    await this.row(name)
      .getByTestId('rule-handle')
      .dragTo(target, { targetPosition: { x: 20, y: 3 } });
  }

  /** Adds a rule by one of the methods; it is chosen then. */
  async addFrom(template: string): Promise<void> {
    await this.page.getByTestId('rule-add').click();
    await this.page.getByTestId(`template-${template}`).click();
    await shown(this.editor);
  }

  /** Accounts the condition under the hand holds for, of all. */
  async count(): Promise<number> {
    const line = this.page.getByTestId('rule-count');
    await present(this.page, '[data-testid="rule-count"][data-state="current"]');
    return Number(/[\d,]+/.exec(await line.innerText())?.[0].replaceAll(',', ''));
  }

  /** Picks a value in a list by its name: typed, as lists are long and draw only what is in view. */
  async pick(testId: string, option: string): Promise<void> {
    await this.page.getByTestId(testId).click();
    await this.page.keyboard.type(option);
    const open = this.page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option');
    await open.filter({ hasText: option }).first().click();
    await this.page.keyboard.press('Escape');
  }

  async save(): Promise<void> {
    await this.page.getByTestId('rule-save').click();
    await expect(this.page.getByTestId('rule-save')).toBeHidden();
  }

  /** Waits until the rules have been tried as they stand. */
  async settled(kind: 'current' | 'neverRun' | 'stale' | 'draft'): Promise<void> {
    await present(this.page, `[data-testid="rules-standing"][data-kind="${kind}"]:not([data-busy="true"])`);
  }
}
