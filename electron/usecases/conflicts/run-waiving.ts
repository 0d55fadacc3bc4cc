import { basename } from 'node:path';
import type { TaskContext } from '@electron/tasks/task';
import { markRulingUndone, readRulings } from '@electron/store/conflicts/rulings';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { withProblems } from '@electron/workspace/sqlite-problems';
import { keepRuling } from './rule';
import { auditUndone } from './undo';
import type { WaiveInput } from './waive-task';

/** Another connection of this process may be finishing an edit. */
const PATIENCE_MS = 30_000;

/** Over a connection of its own, all in one transaction: cancelled, it leaves everything as it was. */
export async function runWaiving(input: WaiveInput, context: TaskContext): Promise<number[]> {
  const { path } = input;
  const connection = openConnection(path, { busyMs: PATIENCE_MS });
  try {
    return await withProblems(basename(path), () =>
      connection.db
        .transaction()
        .execute((trx) => (input.kind === 'waive' ? waive : takeBack)(trx, input as never, context)),
    );
  } finally {
    await closeConnection(connection);
  }
}

type Of<K extends WaiveInput['kind']> = Extract<WaiveInput, { kind: K }>;

async function waive(db: Db, input: Of<'waive'>, { progress }: TaskContext): Promise<number[]> {
  const { planId, cases, reason, asOf, at } = input;
  const common = { ruling: 'waive', form: 'ruling', rep: null, territory: null, reason, shares: [] } as const;
  const ids: number[] = [];
  for (const { conflict, profile } of cases) {
    progress('write', ids.length, cases.length);
    const studied = { conflict, profile, suggestion: null, timeline: [] };
    const ruling = { ...common, shares: [], planId: planId as never, key: conflict.key, effectiveOn: asOf };
    ids.push(await keepRuling(db, { asOf, studied, input: ruling, at, seq: null, mergeId: null }));
  }
  return ids;
}

async function takeBack(db: Db, { rulingIds, at }: Of<'undo'>, { progress }: TaskContext): Promise<number[]> {
  const wanted = new Set(rulingIds);
  const rulings = (await readRulings(db)).filter(({ id }) => wanted.has(id)).toReversed();
  let done = 0;
  for (const ruling of rulings) {
    progress('undo', done++, rulings.length);
    await markRulingUndone(db, ruling.id, at, null);
    await auditUndone(db, ruling, at);
  }
  return rulings.map(({ id }) => id);
}
