import type { Locale } from '@shared/contract/app';
import type { ExportFormat } from '@shared/contract/exports';
import { defineTask } from '@electron/tasks/task';

/** Rows that were not accepted, all rows with problems, or all differences. */
export type ListedFindings = 'rejected' | 'faulty' | 'differences';

export interface SaveFindingsInput {
  /** What a check found. */
  readonly findings: string;
  readonly list: ListedFindings;
  readonly target: string;
  readonly format: Exclude<ExportFormat, 'geojson'>;
  readonly locale: Locale;
}

export interface SaveFindingsOutput {
  /** Rows written below the headings. */
  readonly rows: number;
}

export const saveFindingsTask = defineTask<SaveFindingsInput, SaveFindingsOutput>('save-findings');
