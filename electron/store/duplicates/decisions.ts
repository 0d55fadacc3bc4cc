import type { DecisionKind } from '@shared/model/decision';
import type { Db } from '@electron/workspace/schema';

/** A decision on the merged account, in a plan that can still be changed. */
export interface StandingDecision {
  readonly planId: number;
  readonly plan: string;
  readonly kind: DecisionKind;
  readonly rep: string | null;
  /** What the survivor's plan row of the same kind says; undefined = it has none. */
  readonly other?: { readonly rep: string | null };
}

/** Decisions on `merged` beside those of the same plan and kind on `survivor`; archived plans keep what they have. */
export async function readDecisionsBeside(db: Db, survivor: number, merged: number): Promise<StandingDecision[]> {
  const rows = await db
    .selectFrom('plan_decision as own')
    .innerJoin('plan', 'plan.id', 'own.plan_id')
    .leftJoin('rep', 'rep.id', 'own.rep_id')
    .leftJoin('plan_decision as other', (join) =>
      join
        .onRef('other.plan_id', '=', 'own.plan_id')
        .onRef('other.kind', '=', 'own.kind')
        .on('other.account_id', '=', survivor),
    )
    .leftJoin('rep as other_rep', 'other_rep.id', 'other.rep_id')
    .select(['own.plan_id as planId', 'plan.name as plan', 'own.kind', 'rep.name as rep'])
    .select(['other.account_id as otherId', 'other_rep.name as otherRep'])
    .where('own.account_id', '=', merged)
    .where('plan.state', '<>', 'archived')
    .orderBy('own.plan_id')
    .orderBy('own.kind')
    .execute();
  return rows.map(({ otherId, otherRep, ...row }) => (otherId === null ? row : { ...row, other: { rep: otherRep } }));
}

/** Accounts of which some plan that can still be changed speaks. */
export async function readDecidedAccounts(db: Db): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('plan_decision')
    .innerJoin('plan', 'plan.id', 'plan_id')
    .select('account_id')
    .distinct()
    .where('plan.state', '<>', 'archived')
    .execute();
  return new Set(rows.map((row) => row.account_id));
}

export interface DecisionKey {
  readonly planId: number;
  readonly kind: DecisionKind;
}

/** Makes the survivor follow decisions on the merged account where it has none of its own. */
export async function copyDecisions(db: Db, from: number, to: number, keys: readonly DecisionKey[]): Promise<void> {
  for (const { planId, kind } of keys) {
    await db
      .insertInto('plan_decision')
      .columns(['plan_id', 'account_id', 'kind', 'rep_id', 'reason'])
      .expression((eb) =>
        eb
          .selectFrom('plan_decision')
          .select((e) => ['plan_id', e.val(to).as('account_id'), 'kind', 'rep_id', 'reason'])
          .where('plan_id', '=', planId)
          .where('account_id', '=', from)
          .where('kind', '=', kind),
      )
      .execute();
  }
}

/**
 * Takes the copies back, those that a person has not changed since and in plans that can still be changed.
 * @returns those taken back
 */
export async function removeCopies(
  db: Db,
  from: number,
  to: number,
  keys: readonly DecisionKey[],
): Promise<DecisionKey[]> {
  const removed: DecisionKey[] = [];
  for (const { planId, kind } of keys) {
    const original = db
      .selectFrom('plan_decision as original')
      .innerJoin('plan', 'plan.id', 'original.plan_id')
      .select(['original.rep_id', 'original.reason'])
      .where('original.plan_id', '=', planId)
      .where('original.account_id', '=', from)
      .where('original.kind', '=', kind)
      .where('plan.state', '<>', 'archived');
    const row = await original.executeTakeFirst();
    if (!row) continue;
    const { numDeletedRows } = await db
      .deleteFrom('plan_decision')
      .where('plan_id', '=', planId)
      .where('account_id', '=', to)
      .where('kind', '=', kind)
      .where('reason', '=', row.reason)
      .where('rep_id', 'is', row.rep_id)
      .executeTakeFirstOrThrow();
    if (numDeletedRows > 0n) removed.push({ planId, kind });
  }
  return removed;
}
