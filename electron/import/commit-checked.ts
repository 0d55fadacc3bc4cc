import { basename } from 'node:path';
import { headerShape } from '@shared/importing/check-mapping';
import { writeDatum } from '@electron/store/import-datum';
import { beginCapture, endCapture } from '@electron/store/importing/capture';
import { closeFindings, type Findings, openFindings } from '@electron/store/findings/findings';
import { readPlansBefore } from '@electron/store/importing/plan-changes';
import { attachChecked, writeReadyAccounts } from '@electron/store/importing/ready-rows';
import { sourceOfFile } from '@electron/store/importing/sources';
import type { TaskContext } from '@electron/tasks/task';
import { closeConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { withProblems } from '@electron/workspace/sqlite-problems';
import { CHECKED_IMPORT, type CheckedImport } from './checked-import';
import { openForImport } from './import-connection';
import type { ImportInput, ImportOutput } from './import-task';
import { recordImport } from './record-import';
import { settleMissing } from './settle-missing';
import { toPlan } from './stage-for';

/**
 * Writes what a check of this very file has found, in one transaction, as a commit that reads the file would.
 * @param path findings of the check; whoever gives it has made sure that neither file nor workspace has changed since
 * @returns null when the check has kept no rows
 */
export async function commitChecked(
  path: string,
  input: ImportInput,
  context: TaskContext,
): Promise<ImportOutput | null> {
  const findings = openFindings(path);
  const checked = CHECKED_IMPORT.read(findings);
  const connection = openForImport(input.workspacePath);
  try {
    if (checked === null) return null;
    return await withProblems(basename(input.workspacePath), async () => {
      await attachChecked(connection.db, path);
      return connection.db.transaction().execute((trx) => write(trx, { input, checked, findings, context }));
    });
  } finally {
    closeFindings(findings);
    await closeConnection(connection);
  }
}

interface Job {
  readonly input: ImportInput;
  readonly checked: CheckedImport;
  readonly findings: Findings;
  readonly context: TaskContext;
}

async function write(trx: Db, { input, checked, findings, context }: Job): Promise<ImportOutput> {
  const { at, options } = input;
  const { kind } = options;
  const { headers, mapping, source } = checked.report;
  const shape = headerShape(headers);
  const file = { kind, fileName: source.fileName, headers: shape, at };
  const plansBefore = await readPlansBefore(trx);
  const origin = await sourceOfFile(trx, file, options.source ?? null);
  if (origin.id !== checked.sourceId) throw new Error('the workspace has changed since the check');
  await beginCapture(trx);
  const effect = await writeReadyAccounts(trx, (done, all) => context.progress('write', done, all));
  const planId = await toPlan(trx, input, mapping, effect);
  const keys = CHECKED_IMPORT.keysOf(findings);
  const { missing, removed } = await settleMissing(trx, checked, origin.id, keys, input);
  await endCapture(trx);
  const mappedBy = options.mapping === null ? checked.report.mappedBy : 'asked';
  const review = { ...checked.report.review, missing: missing.length, removed };
  const report = { ...checked.report, mappedBy, effect, review };
  if (report.rows.accepted > 0 || removed > 0) {
    const { moneyRemembered, sourceId } = checked;
    const from = { fileName: source.fileName, headers };
    await recordImport(trx, input, { source: from, sourceId, report, moneyRemembered, planId, removed, plansBefore });
    if (checked.datum !== null) await writeDatum(trx, kind, shape, checked.datum);
  }
  return { report, planId, fromCheck: true };
}
