import { join } from 'node:path';
import type { ChoicesTally, DifferenceRow, DifferenceState, ImportChoices } from '@shared/contract/import-diff';
import type { ImportKind, ImportOptions, ImportReport } from '@shared/contract/imports';
import { closeFindings, openFindings } from '@electron/store/findings/findings';
import { queryDifferences, summariseDifferences, tallyChoices } from '@electron/store/findings/differences';
import { importFile, type OpenedWorkspace } from './workspace';

const STATES: readonly DifferenceState[] = ['new', 'changed', 'missing', 'conflict', 'kept'];

/** What the check of a file says it would change, row by row. */
export async function differencesOf(
  workspace: OpenedWorkspace,
  path: string,
  kind: ImportKind = 'accounts',
  options: Partial<ImportOptions> = {},
) {
  const findings = join(workspace.folder, 'findings.sqlite');
  const { report } = await importFile(workspace, path, kind, { mode: 'preview', findings, options });
  const opened = openFindings(findings);
  try {
    const all = (state: DifferenceState): DifferenceRow[] =>
      queryDifferences(opened, { state }, { offset: 0, limit: 1000 }).rows;
    return {
      report,
      rows: Object.fromEntries(STATES.map((state) => [state, all(state)])),
      summary: summariseDifferences(opened),
    };
  } finally {
    closeFindings(opened);
  }
}

/** What choices come to, by the check of a file. */
export async function tallyOf(
  workspace: OpenedWorkspace,
  path: string,
  choices: ImportChoices,
): Promise<{ readonly report: ImportReport; readonly tally: ChoicesTally }> {
  const findings = join(workspace.folder, 'tally.sqlite');
  const { report } = await importFile(workspace, path, 'accounts', { mode: 'preview', findings });
  const opened = openFindings(findings);
  try {
    return { report, tally: tallyChoices(opened, choices) };
  } finally {
    closeFindings(opened);
  }
}
