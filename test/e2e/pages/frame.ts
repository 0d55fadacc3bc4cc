import { expect, type Locator, type Page } from '@playwright/test';
import { present, shown } from './shown';

export type PageName =
  | 'map'
  | 'plans'
  | 'optimise'
  | 'whatif'
  | 'accounts'
  | 'reps'
  | 'maturity'
  | 'rules'
  | 'data'
  | 'settings'
  | 'pool'
  | 'evaluation';

/** The frame around every screen: top bar, rail, status bar, palette. */
export class Frame {
  constructor(readonly page: Page) {}

  /** Waits until a workspace is open and its first screen has data. */
  async ready(): Promise<void> {
    await shown(this.page.getByTestId('status-bar'), 30_000);
    await present(this.page, 'html[data-ready="true"]');
  }

  async go(name: PageName): Promise<void> {
    await this.page.getByTestId(`rail-${name}`).click();
    await shown(this.page.getByTestId(name === 'map' ? 'map' : `page-${name}`));
    // The rail's tooltip must not cover what is clicked next.
    await this.page.mouse.move(700, 20);
  }

  /** Types into the palette and runs the best result. */
  async find(query: string, expected: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.getByTestId('palette-input').fill(query);
    const best = this.page.getByTestId('palette').locator('[cmdk-item][data-selected="true"]');
    await expect(best).toContainText(expected);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByTestId('palette')).toBeHidden();
  }

  score(): Promise<string> {
    return this.page.getByTestId('status-score').innerText();
  }

  get statusBar(): Locator {
    return this.page.getByTestId('status-bar');
  }

  async undo(): Promise<void> {
    await this.page.getByTestId('edit-undo').click();
  }

  async redo(): Promise<void> {
    await this.page.getByTestId('edit-redo').click();
  }
}
