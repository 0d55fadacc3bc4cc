import type { DryRunReport } from '@shared/contract/pool-dry-run';
import type { PoolPolicy } from '@shared/model/policy';
import { TIERS } from '@shared/model/tier';
import type { Field } from '@shared/planning/field';
import { dryRun } from '@shared/rules/pool/dry-run';
import { dayOfText } from '@shared/rules/pool/time';
import { type Everybody, readEverybody, readWholeHistory } from '@electron/store/pool/whole-history';
import type { TaskContext } from '@electron/tasks/task';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../effective-settings';
import { gatherField } from '../read-field';
import { reportOf } from './dry-run-report';
import type { DryRunTaskInput } from './dry-run-task';

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
  context.progress('gather', 0, 0);
  const everybody = await readEverybody(db);
  const { history, sales } = await readWholeHistory(db, everybody, asOf);
  context.progress('gather', 0, 0);
  const input = { history, sales, tiers: tiersOf(everybody, field), until: dayOfText(asOf) ?? 0 };
  const run = dryRun(input, policy, candidate, (done, total) => context.progress('replay', done, total));
  return reportOf(run, input, everybody);
}

/** Tiers are of accounts that are there; a merged one had that of its survivor, one that is gone the last. */
function tiersOf({ accounts }: Everybody, field: Field): Uint8Array {
  const known = new Map(field.accounts.code.map((code, i) => [code, field.accounts.tier[i]]));
  const codeOf = new Map(accounts.map(({ id, code }) => [id, code]));
  return Uint8Array.from(
    accounts,
    ({ code, into }) => known.get(code) ?? known.get(codeOf.get(into ?? -1) ?? '') ?? TIERS.length - 1,
  );
}
