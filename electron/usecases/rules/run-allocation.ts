import { indexField } from '@shared/planning/snapshot';
import { allocate } from '@shared/rules/allocation/allocate';
import { readRuleFacts } from '@electron/store/rule-facts';
import type { TaskContext } from '@electron/tasks/task';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../effective-settings';
import { readPlanState } from '../plan-state';
import { gatherField } from '../read-field';
import type { AllocationInput, AllocationOutput } from './allocation-task';

/** Runs a plan's own rules as the file has them, over a connection of its own; writes nothing. */
export async function runAllocation(input: AllocationInput, context: TaskContext): Promise<AllocationOutput> {
  const connection = openConnection(input.path, { readonly: true });
  try {
    return await connection.db.transaction().execute((trx) => runIn(trx, input.planId, context));
  } finally {
    await closeConnection(connection);
  }
}

async function runIn(db: Db, planId: number, context: TaskContext): Promise<AllocationOutput> {
  context.progress('gather', 0, 2);
  const field = await gatherField(db, 0);
  const plan = await readPlanState(db, { field, index: indexField(field) }, planId);
  const facts = await readRuleFacts(db, (await readSettings(db)).asOf);
  context.progress('run', 1, 2);
  const { ground: _, ...run } = allocate(plan.snapshot.rules, { ...plan.ground, snapshot: plan.snapshot, facts });
  return { revision: plan.meta.revision, run };
}
