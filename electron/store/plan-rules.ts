import type { OutcomeEdit } from '@shared/model/plan';
import type { AccountCode, RepCode } from '@shared/model/ids';
import { AllocationRule, type RuleOutcome } from '@shared/model/rule';
import type { Db } from '@electron/workspace/schema';
import { requireAffected } from './affected';
import { chunksOf } from './chunks';
import { idsByCode } from './ids';

const CHUNK = 500;

/** The first rule first. */
export async function readRules(db: Db, planId: number): Promise<AllocationRule[]> {
  const rows = await db
    .selectFrom('plan_rule')
    .select('rule')
    .where('plan_id', '=', planId)
    .orderBy('ordinal')
    .execute();
  return rows.map(({ rule }) => AllocationRule.parse(JSON.parse(rule)));
}

/** Replaces the whole list, as order is part of it. */
export async function writeRules(db: Db, planId: number, rules: readonly AllocationRule[]): Promise<void> {
  await db.deleteFrom('plan_rule').where('plan_id', '=', planId).execute();
  const rows = rules.map((rule, ordinal) => ({ plan_id: planId, ordinal, key: rule.key, rule: JSON.stringify(rule) }));
  for (const some of chunksOf(rows, CHUNK)) await db.insertInto('plan_rule').values(some).execute();
}

export interface AccountOutcome {
  readonly account: AccountCode;
  readonly to: RuleOutcome;
}

/** What the latest run gave the accounts that are still there, in the field's order. */
export async function readOutcomes(db: Db, planId: number): Promise<AccountOutcome[]> {
  const rows = await db
    .selectFrom('plan_outcome')
    .innerJoin('account', 'account.id', 'plan_outcome.account_id')
    .innerJoin('rep', 'rep.id', 'plan_outcome.rep_id')
    .select(['account.code as account', 'rule_key', 'rule_name', 'rep.code as rep'])
    .where('plan_id', '=', planId)
    .where('account.deleted_at', 'is', null)
    .orderBy('account.id')
    .execute();
  // The codes come from where they were checked; parsing a hundred thousand of them again would take longer than reading.
  return rows.map(({ account, rule_key: rule, rule_name: name, rep }) => ({
    account: account as AccountCode,
    to: { rule, name, rep: rep as RepCode },
  }));
}

/** Every row met is counted: edits made on other outcomes than the file's fail as a whole. */
export async function writeOutcomeEdits(db: Db, planId: number, edits: readonly OutcomeEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const accountId = await idsByCode(
    db,
    'account',
    edits.map((edit) => edit.account),
  );
  const repId = await idsByCode(
    db,
    'rep',
    edits.map((edit) => edit.to?.rep),
  );
  for (const some of chunksOf(
    edits.filter((edit) => edit.from !== null),
    CHUNK,
  )) {
    const { numDeletedRows } = await db
      .deleteFrom('plan_outcome')
      .where('plan_id', '=', planId)
      .where(
        'account_id',
        'in',
        some.map((edit) => accountId(edit.account)),
      )
      .executeTakeFirstOrThrow();
    requireAffected(some.length, numDeletedRows, 'outcomes');
  }
  const made = edits.flatMap(({ account, to }) => (to === null ? [] : [{ account, to }]));
  for (const some of chunksOf(made, CHUNK)) {
    const rows = some.map(({ account, to }) => ({
      plan_id: planId,
      account_id: accountId(account),
      rule_key: to.rule,
      rule_name: to.name,
      rep_id: repId(to.rep),
    }));
    await db.insertInto('plan_outcome').values(rows).execute();
  }
}
