import type { Locale } from '@shared/contract/app';
import type { ExportFormat } from '@shared/contract/exports';
import { defineTask } from '@electron/tasks/task';

export interface ExportInput {
  readonly workspacePath: string;
  readonly resourcesDir: string;
  readonly planId: number;
  readonly format: ExportFormat;
  readonly locale: Locale;
  /** The file as the person named it; it appears there only when whole. */
  readonly target: string;
  readonly at: string;
}

export interface ExportOutput {
  /** Rows written below the headings, over all sheets; territories for GeoJSON. */
  readonly rows: number;
}

export const exportTask = defineTask<ExportInput, ExportOutput>('export');
