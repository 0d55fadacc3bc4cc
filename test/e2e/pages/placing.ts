import { expect, type Locator, type Page } from '@playwright/test';
import { present } from './shown';

type Show = 'unplaced' | 'doubtful' | 'aside';

/** The list of accounts to place. */
export class PlacingPage {
  constructor(readonly page: Page) {}

  get table(): Locator {
    return this.page.getByTestId('placing-table');
  }

  get detail(): Locator {
    return this.page.getByTestId('placing-detail');
  }

  get undo(): Locator {
    return this.page.getByTestId('placing-undo');
  }

  /** From the end of an import that could not place all of its accounts. @param count how many the way there promises */
  async openFromImport(count: number): Promise<void> {
    const way = this.page.getByTestId('import-to-place');
    await expect(way).toContainText(String(count));
    await way.click();
    await this.read();
  }

  async read(): Promise<void> {
    await present(this.page, '[data-testid="placing-page"][aria-busy="false"]', 30_000);
  }

  /** Which of the three lists; its label carries the count. */
  choice(show: Show): Locator {
    const position = { unplaced: 0, doubtful: 1, aside: 2 }[show];
    return this.page.getByTestId('placing-show').locator('label').nth(position);
  }

  async show(show: Show): Promise<void> {
    await this.choice(show).click();
    await this.read();
  }

  suggestion(number: number): Locator {
    return this.page.getByTestId(`suggestion-${number}`);
  }

  /** Types into the search for a unit and takes the first hit. */
  async find(text: string): Promise<void> {
    await this.page.getByTestId('placing-search').locator('input').fill(text);
    await this.page.keyboard.press('Enter');
  }

  unitOnMap(code: string): Locator {
    return this.page.getByTestId('placing-map').locator(`path[data-unit="${code}"]`);
  }
}
