import { sql } from 'kysely';
import type { Db } from '@electron/workspace/schema';

/** Gives an empty plan everything another one holds; territory keys stay, so that the two can be compared. */
export async function copyPlanContent(db: Db, from: number, to: number): Promise<void> {
  await sql`insert into territory
      (plan_id, key, ordinal, name, rep_id, deputy_id, parent_key, target_share, locked, removed, note)
    select ${to}, key, ordinal, name, rep_id, deputy_id, parent_key, target_share, locked, removed, note
    from territory where plan_id = ${from}`.execute(db);
  await sql`insert into plan_unit (plan_id, unit_id, territory_key)
    select ${to}, unit_id, territory_key from plan_unit where plan_id = ${from}`.execute(db);
  await sql`insert into plan_overlap (plan_id, unit_id, territory_key)
    select ${to}, unit_id, territory_key from plan_overlap where plan_id = ${from}`.execute(db);
  await sql`insert into plan_decision (plan_id, account_id, kind, rep_id, reason)
    select ${to}, account_id, kind, rep_id, reason from plan_decision where plan_id = ${from}`.execute(db);
  await sql`insert into plan_rule (plan_id, ordinal, key, rule)
    select ${to}, ordinal, key, rule from plan_rule where plan_id = ${from}`.execute(db);
  await sql`insert into plan_outcome (plan_id, account_id, rule_key, rule_name, rep_id)
    select ${to}, account_id, rule_key, rule_name, rep_id from plan_outcome where plan_id = ${from}`.execute(db);
  await sql`insert into plan_follower (plan_id, account_id, ordinal, rep_id, share)
    select ${to}, account_id, ordinal, rep_id, share from plan_follower where plan_id = ${from}`.execute(db);
}
