import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerSaveDialog } from '../dialogs';
import { shown } from './shown';

/** Hands the open plan out as a file. */
export class ExportDialog {
  constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
    readonly folder: string,
  ) {}

  /** From the plans page. @returns the file written */
  async write(format: 'xlsx' | 'csv' | 'geojson', name: string): Promise<string> {
    const target = join(this.folder, name);
    await this.start(format, target);
    await shown(this.page.getByTestId('notice-success').filter({ hasText: name }), 30_000);
    return target;
  }

  /** Chooses format and place, and does not wait for the file. */
  async start(format: 'xlsx' | 'csv' | 'geojson', target: string): Promise<void> {
    await answerSaveDialog(this.app, target);
    await this.page.getByTestId('plan-export').click();
    await this.page.getByTestId(`export-${format}`).click();
    await this.page.getByTestId('export-go').click();
  }
}
