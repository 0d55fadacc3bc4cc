import { basename } from 'node:path';
import { DomainError } from '@shared/model/result';
import { appendAudit } from '@electron/store/audit';
import { nextUndo } from '@electron/store/changes';
import { markUndone, requireUndoable } from '@electron/store/importing/batches';
import { readPlanChanges, readPlansToWithdraw } from '@electron/store/importing/plan-changes';
import { undoRows } from '@electron/store/importing/undo-rows';
import { withdrawPlan } from '@electron/store/plans';
import type { TaskContext } from '@electron/tasks/task';
import { readPlanIn } from '@electron/usecases/take-division';
import { undoChange } from '@electron/usecases/record-change';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { withProblems } from '@electron/workspace/sqlite-problems';
import type { UndoImportInput } from './undo-task';

const PATIENCE_MS = 30_000;

/**
 * Takes one import back, all in one transaction: what it did to plans first, then its rows.
 * @throws DomainError `import.undoDone|undoGone|undoChanged|undoUsed|undoPlanMoved`
 */
export async function runUndoImport(input: UndoImportInput, context: TaskContext): Promise<null> {
  const connection = openConnection(input.workspacePath, { busyMs: PATIENCE_MS });
  try {
    return await withProblems(basename(input.workspacePath), () =>
      connection.db.transaction().execute((trx) => undoImport(trx, input, context)),
    );
  } finally {
    await closeConnection(connection);
  }
}

async function undoImport(db: Db, { batchId, at }: UndoImportInput, context: TaskContext): Promise<null> {
  context.progress('undo', 0, 0);
  const { kind, fileName } = await requireUndoable(db, batchId);
  for (const { planId, seq } of await readPlanChanges(db, batchId)) {
    const plan = await readPlanIn(db, planId);
    const last = await nextUndo(db, planId, plan.meta.state);
    if (last?.seq !== seq) throw new DomainError('import.undoPlanMoved', { plan: plan.meta.name });
    await undoChange(db, plan, at);
  }
  const withdrawn = await readPlansToWithdraw(db, batchId);
  for (const planId of withdrawn) await withdrawPlan(db, planId, at);
  const { promises } = await undoRows(db, batchId);
  await markUndone(db, batchId, at);
  const gone = { ...(withdrawn.length > 0 && { plans: withdrawn }), ...(promises > 0 && { promises }) };
  const detail = { batch: batchId, kind, file: fileName, ...gone };
  await appendAudit(db, { at, planId: null, event: 'importUndone', seq: null, detail });
  return null;
}
