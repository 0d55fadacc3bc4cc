import type { Locale } from '@shared/contract/app';
import type { ImportOptions, ImportReport } from '@shared/contract/imports';
import type { DiffChoices } from '@shared/importing/diff-choices';
import type { Repairs } from '@shared/importing/repairs';
import { defineTask } from '@electron/tasks/task';

export interface ImportInput {
  /** The file to read; of pasted cells only their name. */
  readonly path: string;
  readonly pasted?: string | undefined;
  readonly workspacePath: string;
  readonly resourcesDir: string;
  readonly options: ImportOptions;
  /** A preview goes all the way and is rolled back. */
  readonly mode: 'preview' | 'commit';
  /** Columns taken for an earlier file with these headers: used where there are any, not looked at, or a must. */
  readonly memory: 'use' | 'ignore' | 'require';
  /** Where territories and present owners go; null = chosen, see target-plan.ts. */
  readonly planId: number | null;
  readonly at: string;
  /** Corrections made by hand; none if not said. */
  readonly repairs?: Repairs;
  /** What is done about differences; new and changed rows are taken, edits by hand stay if not said. */
  readonly choices?: DiffChoices;
  /** File that takes every problem and difference; not written if not said. */
  readonly findings?: string;
  /** Findings of a check of this very file, as it is now, for the workspace as it is now; the commit starts from them. */
  readonly checked?: string;
  /** Language of what is written into the workspace, such as reasons. */
  readonly locale: Locale;
}

export interface ImportOutput {
  readonly report: ImportReport;
  readonly planId: number | null;
  /** Whether a commit wrote the rows that a check had kept, without reading the file again. */
  readonly fromCheck: boolean;
}

export const importTask = defineTask<ImportInput, ImportOutput>('import');
