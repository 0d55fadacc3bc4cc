import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { answerOpenDialog } from '../dialogs';
import { numberIn } from './figures';
import { present, shown } from './shown';

export type RowCount = 'read' | 'accepted' | 'warned' | 'rejected' | 'added' | 'changed' | 'unchanged' | 'removed';
type Kind = 'contacts' | 'reps' | 'accounts' | 'territories' | 'market' | 'sales' | 'activities' | 'claims';

/** The data page and the import of one file. */
export class DataPage {
  constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
  ) {}

  get wizard(): Locator {
    return this.page.getByTestId('import-wizard');
  }

  get problems(): Locator {
    return this.page.getByTestId('problems-table');
  }

  /** Rows of problems that show this text. */
  problem(text: string): Locator {
    return this.problems.getByRole('row').filter({ hasText: text });
  }

  get cellEditor(): Locator {
    return this.page.getByTestId('cell-editor');
  }

  /** Corrects the cell of a problem by the keyboard, once a click has chosen its row. */
  async correct(problem: string, value: string): Promise<void> {
    await this.problem(problem).getByRole('gridcell').nth(2).click();
    await expect(this.cellEditor).toBeHidden();
    await this.page.keyboard.press('Enter');
    await this.cellEditor.fill(value);
    await this.cellEditor.press('Enter');
    await expect(this.problems).toBeFocused();
  }

  get differences(): Locator {
    return this.page.getByTestId('differences-table');
  }

  /** A tab of what the check found, with its count. */
  tab(of: 'problems' | 'new' | 'changed' | 'conflict' | 'missing'): Locator {
    return this.page.getByTestId(`review-tab-${of}`);
  }

  get sample(): Locator {
    return this.page.getByTestId('import-sample');
  }

  /** Picks a file as `kind` and does not wait for the check. */
  async pick(kind: Kind, path: string): Promise<void> {
    await answerOpenDialog(this.app, path);
    await this.page.getByTestId(`import-${kind}`).click();
  }

  /** Picks a file and waits until it is read and checked. */
  async check(kind: Kind, path: string): Promise<void> {
    await this.pick(kind, path);
    await this.checked();
  }

  async checked(): Promise<void> {
    await shown(this.page.getByTestId('import-effect'), 60_000);
    await present(this.page, '[data-testid="import-wizard"][aria-busy="false"]');
  }

  /** The heading of the column that fills `field`. */
  columnOf(field: string): Locator {
    return this.page.locator(`tr[data-field="${field}"]`).locator('td').nth(1);
  }

  async rows(which: RowCount): Promise<number> {
    return numberIn(await this.page.getByTestId(`rows-${which}`).innerText());
  }

  /** Row `row` of the file, 1 being the heading, as it was read. */
  sampleRow(row: number): Locator {
    return this.sample.locator('tbody tr').nth(row - 2);
  }

  /** @param asked whether so much is removed that the button asks once more */
  async commit({ asked = false } = {}): Promise<void> {
    await this.page.getByTestId('import-commit').click();
    if (asked) await this.page.getByTestId('import-commit-confirm').click();
    await shown(this.page.getByTestId('import-done'), 60_000);
  }

  async back(): Promise<void> {
    await this.page.getByTestId('import-back').click();
    await expect(this.page.getByTestId('import-done')).toBeHidden();
  }

  async leave(): Promise<void> {
    await this.page.getByTestId('import-leave').click();
    await expect(this.wizard).toBeHidden();
  }

  /** How many of a kind the page says the workspace holds. */
  count(kind: Kind): Locator {
    return this.page.getByTestId(`count-${kind}`);
  }
}
