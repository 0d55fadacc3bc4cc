import { groupBy } from './group-by';
import type { DecisionEdit } from '@shared/model/plan';
import type { Db } from '@electron/workspace/schema';
import { requireAffected } from './affected';
import { chunksOf } from './chunks';
import { idsByCode, orNull } from './ids';

const CHUNK = 500;

export async function writeDecisionEdits(db: Db, planId: number, edits: readonly DecisionEdit[]): Promise<void> {
  const gone = edits.flatMap(({ from }) => (from === null ? [] : [from]));
  const made = edits.flatMap(({ to }) => (to === null ? [] : [to]));
  const accountId = await idsByCode(
    db,
    'account',
    [...gone, ...made].map((decision) => decision.account),
  );
  const repId = await idsByCode(
    db,
    'rep',
    made.map((decision) => decision.rep),
  );
  for (const [kind, decisions] of groupBy(gone, (decision) => decision.kind)) {
    for (const some of chunksOf(decisions, CHUNK)) {
      const { numDeletedRows } = await db
        .deleteFrom('plan_decision')
        .where('plan_id', '=', planId)
        .where('kind', '=', kind)
        .where(
          'account_id',
          'in',
          some.map((decision) => accountId(decision.account)),
        )
        .executeTakeFirstOrThrow();
      requireAffected(some.length, numDeletedRows, 'decisions');
    }
  }
  for (const some of chunksOf(made, CHUNK)) {
    const rows = some.map(({ account, kind, rep, reason }) => ({
      plan_id: planId,
      account_id: accountId(account),
      kind,
      rep_id: orNull(repId, rep),
      reason,
    }));
    await db.insertInto('plan_decision').values(rows).execute();
  }
}
