import { expect, type Page } from '@playwright/test';
import { present, shown } from './shown';

/** What is seen while no workspace is open. */
export class Start {
  constructor(readonly page: Page) {}

  async ready(): Promise<void> {
    await shown(this.page.getByTestId('start'));
  }

  /** Until the page speaks `lang`. */
  async speak(lang: 'zh-CN' | 'en'): Promise<void> {
    await this.ready();
    const html = this.page.locator('html');
    if ((await html.getAttribute('lang')) !== lang) await this.page.getByTestId('switch-language').click();
    await present(this.page, `html[lang="${lang}"]`);
  }

  /** Fills the dialog for a new workspace over all regions of a basemap; the system then asks for the file's place. */
  async newWorkspace(name: string, basemap: string): Promise<void> {
    await this.page.getByTestId('start-new').click();
    await this.page.getByTestId('workspace-name').fill(name);
    await this.page.getByTestId(`basemap-${basemap}`).click();
    await this.page.getByTestId('workspace-create').click();
    await expect(this.page.getByTestId('new-workspace')).toBeHidden();
  }
}
