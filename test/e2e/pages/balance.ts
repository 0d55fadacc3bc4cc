import type { Locator, Page } from '@playwright/test';
import { shown } from './shown';

/** The panel below the map. */
export class BalancePanel {
  constructor(readonly page: Page) {}

  get table(): Locator {
    return this.page.getByTestId('balance-table');
  }

  get matrix(): Locator {
    return this.page.getByTestId('balance-matrix');
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ hasText: name });
  }

  async tab(which: 'territories' | 'matrix' | 'chart'): Promise<void> {
    const at = { territories: 0, matrix: 1, chart: 2 }[which];
    await this.page.getByTestId('balance-tabs').locator('.ant-segmented-item').nth(at).click();
    const testId = { territories: 'balance-table', matrix: 'balance-matrix', chart: 'balance-chart' }[which];
    await shown(this.page.getByTestId(testId));
  }

  async measure(label: string): Promise<void> {
    await this.page.getByTestId('balance-measure').click();
    await this.page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: label }).click();
  }
}
