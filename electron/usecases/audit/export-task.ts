import type { Locale } from '@shared/contract/app';
import type { AuditFilter } from '@shared/contract/audit';
import { defineTask } from '@electron/tasks/task';

export interface AuditExportInput {
  readonly workspacePath: string;
  readonly filter: AuditFilter;
  readonly format: 'xlsx' | 'csv';
  readonly locale: Locale;
  readonly target: string;
}

/** Answers how many entries were written. */
export const auditExportTask = defineTask<AuditExportInput, number>('audit-export');
