import { expect, type Locator, type Page } from '@playwright/test';
import { Frame } from './frame';

/** The page of maturity and tiers. */
export class MaturityPage {
  constructor(private readonly page: Page) {}

  async open(part: 'classes' | 'periods' | 'tiers' | 'strategy'): Promise<void> {
    await new Frame(this.page).go('maturity');
    await this.page.getByTestId(`maturity-tab-${part}`).click();
  }

  async look(as: 'table' | 'matrix' | 'map'): Promise<void> {
    await this.page.getByTestId(`maturity-look-${as}`).click();
  }

  /** Drags the handle of a slider by so many pixels to the right, telling `midway` before letting go. */
  async drag(handle: Locator, by: number, midway: () => Promise<void>): Promise<void> {
    const box = await handle.boundingBox();
    expect(box).not.toBeNull();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by, y, { steps: 6 });
    await midway();
    // It is under the hand, as near as the steps of the axis allow.
    const moved = await handle.boundingBox();
    expect(Math.abs((moved?.x ?? 0) + (moved?.width ?? 0) / 2 - (x + by))).toBeLessThan(4);
    await this.page.mouse.up();
  }

  /** Overrides what is ticked, from a day on. */
  async overrideFrom(day: string, reason: string): Promise<void> {
    await this.page.getByTestId('override-reason').fill(reason);
    await this.page.getByTestId('override-bar').getByLabel('From').fill(day);
    await this.page.keyboard.press('Enter');
    await this.page.getByTestId('override-save').click();
  }

  /** Filters a list and ticks the box in its heading. @returns how many rows it shows */
  async tickAllLike(list: 'maturity' | 'tiers', text: string): Promise<number> {
    const table = this.page.getByTestId(`${list}-table`);
    const before = await table.getAttribute('aria-rowcount');
    await this.page.getByTestId(`${list}-filter`).fill(text);
    await expect(table).not.toHaveAttribute('aria-rowcount', before ?? '');
    await table.getByLabel('Select all').click();
    // The first row is the heading.
    return Number(await table.getAttribute('aria-rowcount')) - 1;
  }

  handle(ramp: string, corner: number): Locator {
    return this.page.getByTestId(`ramp-${ramp}`).getByRole('slider').nth(corner);
  }

  async effect(): Promise<number> {
    return Number(await this.page.getByTestId('thresholds-effect').getAttribute('data-count'));
  }

  /** Units of a kind of market, as the summary above the list says. */
  async units(type: string): Promise<number> {
    const row = this.page
      .getByTestId('maturity-summary')
      .locator('tr', { has: this.page.getByTestId(`maturity-filter-${type}`) });
    return Number(await row.locator('td').nth(1).innerText());
  }
}
