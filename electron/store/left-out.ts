import { sql } from 'kysely';
import type { Db } from '@electron/workspace/schema';

export interface LeftOut {
  readonly account: string;
  /** In the words of who left it out. */
  readonly reason: string;
  readonly at: string;
}

/** Accounts that a run of a plan's rules left with their owner, by a decision that still stands; the latest first. */
export async function readLeftOut(db: Db, planId: number): Promise<LeftOut[]> {
  const { rows } = await sql<LeftOut>`select a.code as account, d.reason, max(c.at) as at
    from change c, json_each(c.patch, '$.decisions') e
    join account a on a.code = e.value ->> '$.to.account' and a.deleted_at is null
    join plan_decision d on d.plan_id = c.plan_id and d.account_id = a.id and d.kind = 'manual'
      and d.reason = e.value ->> '$.to.reason'
    where c.plan_id = ${planId} and c.state = 'done' and c.label ->> '$.code' = 'runRules'
    group by a.id order by at desc, a.id`.execute(db);
  return rows;
}
