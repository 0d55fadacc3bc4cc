import type { DryRunReport } from '@shared/contract/pool-dry-run';
import type { PoolPolicy } from '@shared/model/policy';
import { indexField } from '@shared/planning/snapshot';
import { dryRun } from '@shared/rules/pool/dry-run';
import { dayOfText } from '@shared/rules/pool/time';
import { readActivityColumns, readPastClaims } from '@electron/store/pool/read-history';
import { readSalesOnRecord } from '@electron/store/pool/sales-on-record';
import type { TaskContext } from '@electron/tasks/task';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../effective-settings';
import { gatherField } from '../read-field';
import { reportOf } from './dry-run-report';
import type { DryRunTaskInput } from './dry-run-task';
import { namesOf } from './named';

/** Replays two policies over what the file holds, over a connection of its own that cannot write. */
export async function runDryRun({ path, policy }: DryRunTaskInput, context: TaskContext): Promise<DryRunReport> {
  const connection = openConnection(path, { readonly: true });
  try {
    return await connection.db.transaction().execute((trx) => runIn(trx, policy, context));
  } finally {
    await closeConnection(connection);
  }
}

async function runIn(db: Db, candidate: PoolPolicy, context: TaskContext): Promise<DryRunReport> {
  context.progress('gather', 0, 0);
  const { asOf, policy } = await readSettings(db);
  const field = await gatherField(db, 0);
  const index = indexField(field);
  const history = { claims: await readPastClaims(db, index), activities: await readActivityColumns(db) };
  context.progress('gather', 0, 0);
  const input = {
    history,
    sales: await readSalesOnRecord(db, index),
    tiers: field.accounts.tier,
    until: dayOfText(asOf) ?? 0,
  };
  const run = dryRun(input, policy, candidate, (done, total) => context.progress('replay', done, total));
  const name = await namesOf(
    db,
    field,
    run.lines.map(({ claim }) => claim.account),
  );
  return reportOf(run, input, field, name);
}
