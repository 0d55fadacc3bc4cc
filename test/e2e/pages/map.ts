import { expect, type Page } from '@playwright/test';
import { present } from './shown';

interface Point {
  readonly x: number;
  readonly y: number;
}

export class MapPane {
  constructor(readonly page: Page) {}

  /** Waits until the picture on the screen is that of the last request. */
  async drawn(): Promise<void> {
    await present(this.page, '.leaflet-container[data-map-drawn]');
  }

  /** Does something that moves the map, and waits until it has come to rest and is painted anew. */
  async moved(act: () => Promise<void>): Promise<void> {
    const map = this.page.locator('.leaflet-container');
    const count = async (): Promise<number> => Number(await map.getAttribute('data-map-drawn'));
    const before = await count();
    await act();
    await expect.poll(count).toBeGreaterThan(before);
    await expect(map.locator('.leaflet-zoom-anim')).toHaveCount(0);
  }

  async zoomOut(): Promise<void> {
    await this.moved(() => this.page.getByTestId('map-zoom-out').click());
  }

  async centre(): Promise<Point> {
    const box = await this.page.locator('.leaflet-container').boundingBox();
    if (!box) throw new Error('the map is not on the screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async clickCentre(modifiers: readonly 'Control'[] = []): Promise<void> {
    const { x, y } = await this.centre();
    for (const key of modifiers) await this.page.keyboard.down(key);
    await this.page.mouse.click(x, y);
    for (const key of modifiers) await this.page.keyboard.up(key);
  }

  /** Draws a closed loop around the middle of the map with the lasso, `reach` pixels from it. */
  async lasso(reach: number): Promise<void> {
    await this.page.getByTestId('map-tool-lasso').click();
    const { x, y } = await this.centre();
    const corners = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
      [-1, -0.9],
    ];
    await this.page.mouse.move(x - reach, y - reach);
    await this.page.mouse.down();
    for (const [dx, dy] of corners) await this.page.mouse.move(x + dx * reach, y + dy * reach, { steps: 6 });
    await this.page.mouse.up();
    await this.page.getByTestId('map-tool-pointer').click();
  }

  async box(reach: number): Promise<void> {
    await this.page.getByTestId('map-tool-box').click();
    const { x, y } = await this.centre();
    await this.page.mouse.move(x - reach, y - reach);
    await this.page.mouse.down();
    await this.page.mouse.move(x + reach, y + reach, { steps: 8 });
    await this.page.mouse.up();
    await this.page.getByTestId('map-tool-pointer').click();
  }

  async polygon(reach: number): Promise<void> {
    await this.page.getByTestId('map-tool-polygon').click();
    const { x, y } = await this.centre();
    for (const [dx, dy] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ]) {
      await this.page.mouse.move(x + dx * reach, y + dy * reach, { steps: 3 });
      await this.page.mouse.click(x + dx * reach, y + dy * reach);
    }
    await this.page.keyboard.press('Enter');
    await this.page.getByTestId('map-tool-pointer').click();
  }

  async colourBy(mode: 'territory' | 'maturity' | 'deviation' | 'owner' | 'change'): Promise<void> {
    await this.page.getByTestId(`map-colour-by-${mode}`).click();
  }

  async zoomToSelection(): Promise<void> {
    await this.page.getByTestId('map-zoom-selection').click();
  }
}
