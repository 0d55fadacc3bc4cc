import { expect, type Locator, type Page } from '@playwright/test';
import type { ConflictType, Ruling } from '@shared/model/conflict';
import type { PlanId } from '@shared/model/ids';
import { callOk } from './bridge';
import { numberIn } from './figures';
import { shown } from './shown';

/** The conflict desk. */
export class ConflictsPage {
  constructor(readonly page: Page) {}

  /** From the count in the title bar. */
  async open(): Promise<void> {
    await shown(this.page.getByTestId('conflicts-open'), 30_000);
    await this.page.getByTestId('open-conflicts').click();
    await shown(this.page.getByTestId('conflicts-page'));
    await shown(this.case);
    await this.page.mouse.move(700, 20);
  }

  /** Opening the desk has accounts compared for duplicates; waits until what was found is counted everywhere. */
  async compared(planId: PlanId): Promise<void> {
    await expect
      .poll(async () => (await callOk(this.page, 'duplicates.status', {})).scannedAt, { timeout: 60_000 })
      .not.toBeNull();
    // The title bar and the list learn of it one after the other.
    const counts = async (): Promise<number[]> => [
      (await callOk(this.page, 'conflicts.status', { planId })).open,
      numberIn(await this.page.getByTestId('conflicts-open').innerText()),
      await this.count(),
    ];
    await expect.poll(async () => new Set(await counts()).size, { timeout: 15_000 }).toBe(1);
  }

  get case(): Locator {
    return this.page.getByTestId('case');
  }

  key(): Promise<string> {
    return this.case.getAttribute('data-key').then((key) => key ?? '');
  }

  async count(): Promise<number> {
    return numberIn(await this.page.getByTestId('conflicts-count').innerText());
  }

  async expectCount(count: number): Promise<void> {
    await expect.poll(() => this.count(), { timeout: 15_000 }).toBe(count);
  }

  /** Until the list shows as many as are known of a type, and the first of them is at the right; returns how many. */
  async settled(planId: PlanId, type: ConflictType): Promise<number> {
    const counts = async () => [
      (await callOk(this.page, 'conflicts.status', { planId })).types[type],
      await this.count(),
      (await this.key()).startsWith(`${type}/`),
    ];
    await expect
      .poll(async () => {
        const [known, listed, chosen] = await counts();
        return known === listed && chosen;
      })
      .toBe(true);
    return this.count();
  }

  /** Open cases of all types, as the title bar counts them. */
  async openCases(): Promise<number> {
    return numberIn(await this.page.getByTestId('conflicts-open').innerText());
  }

  /** Rules on the case at the right. @param day YYYY-MM-DD from which it counts; without it at once */
  async rule(ruling: Ruling, reason: string, day?: string): Promise<void> {
    await this.page.getByTestId(`ruling-${ruling}`).click();
    await this.page.getByTestId('ruling-reason').fill(reason);
    if (day !== undefined) {
      await this.page.getByTestId('ruling-effective').fill(day);
      await this.page.getByTestId('ruling-effective').press('Enter');
    }
    await this.page.getByTestId('rule').click();
  }

  /** The last ruling, by its key. */
  async takeBack(): Promise<void> {
    await this.page.locator('h1').click();
    await this.page.keyboard.press('z');
  }

  async expectKey(key: string): Promise<void> {
    await expect(this.case).toHaveAttribute('data-key', key, { timeout: 15_000 });
  }

  async show(state: 'open' | 'ruled' | 'waived' | 'gone'): Promise<void> {
    await this.page.getByTestId(`state-${state}`).click();
  }

  /** Only cases of one type, by its name. */
  async onlyType(name: string): Promise<void> {
    await this.page.getByTestId('filter-type').click();
    await this.page.locator('.ant-select-dropdown:visible').getByTitle(name, { exact: true }).click();
    await this.page.keyboard.press('Escape');
    await this.page.locator('h1').click();
  }
}
