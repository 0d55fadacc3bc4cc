import { basename } from 'node:path';
import { indexField } from '@shared/planning/snapshot';
import { writeCases } from '@electron/store/conflicts/cases';
import { lastAuditId, writeScan } from '@electron/store/conflicts/scans';
import type { TaskContext } from '@electron/tasks/task';
import { readPlanState } from '@electron/usecases/plan-state';
import { gatherField } from '@electron/usecases/read-field';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import { withProblems } from '@electron/workspace/sqlite-problems';
import { judgeAll } from './judge';
import type { JudgeInput, JudgeOutput } from './judge-task';
import { readScene } from './read-scene';

/** Another connection of this process may be finishing an edit. */
const PATIENCE_MS = 30_000;

/** Over a connection of its own, all in one transaction: cancelled, it leaves everything as it was. */
export async function runJudging({ path, planId, at }: JudgeInput, { progress }: TaskContext): Promise<JudgeOutput> {
  const connection = openConnection(path, { busyMs: PATIENCE_MS, cacheMb: 64 });
  try {
    return await withProblems(basename(path), () =>
      connection.db.transaction().execute(async (trx) => {
        progress('gather', 0, 0);
        const field = await gatherField(trx, 0);
        const ground = { field, index: indexField(field) };
        const planOf = (id: number) => readPlanState(trx, ground, id);
        const { scene } = await readScene(trx, await planOf(planId), planOf);
        const found = await judgeAll(trx, scene, (done, total) => progress('judge', done, total));
        progress('write', 0, 0);
        await writeCases(trx, planId, null, found, at);
        const accounts = field.accounts.code.length;
        const audit_id = await lastAuditId(trx);
        await writeScan(trx, {
          plan_id: planId,
          at,
          audit_id,
          whole: 1,
          accounts,
          judged: accounts,
          found: found.size,
        });
        return { accounts, found: [...found.values()] };
      }),
    );
  } finally {
    await closeConnection(connection);
  }
}
