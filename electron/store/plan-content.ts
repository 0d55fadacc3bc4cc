import type { AccountDecision } from '@shared/model/decision';
import { AccountCode, RepCode, TerritoryKey, UnitCode } from '@shared/model/ids';
import type { UnitOverlap } from '@shared/model/plan';
import type { Territory } from '@shared/model/territory';
import type { Db } from '@electron/workspace/schema';

const repCode = (code: string | null) => (code === null ? null : RepCode.parse(code));

/** By ordinal, the removed ones among them. */
export async function readTerritories(db: Db, planId: number): Promise<Territory[]> {
  const rows = await db
    .selectFrom('territory')
    .leftJoin('rep', 'rep.id', 'territory.rep_id')
    .leftJoin('rep as deputy', 'deputy.id', 'territory.deputy_id')
    .selectAll('territory')
    .select(['rep.code as rep', 'deputy.code as deputy'])
    .where('plan_id', '=', planId)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => ({
    key: TerritoryKey.parse(row.key),
    name: row.name,
    rep: repCode(row.rep),
    deputy: repCode(row.deputy),
    parent: row.parent_key === null ? null : TerritoryKey.parse(row.parent_key),
    targetShare: row.target_share,
    locked: row.locked === 1,
    removed: row.removed === 1,
    note: row.note,
  }));
}

/** Territory index of each unit by its ordinal, -1 = in none. */
export async function readUnitTerritory(db: Db, planId: number): Promise<Int32Array<ArrayBuffer>> {
  const { count } = await db
    .selectFrom('unit')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('plan_unit')
    .innerJoin('unit', 'unit.id', 'plan_unit.unit_id')
    .innerJoin('territory', (join) =>
      join.onRef('territory.plan_id', '=', 'plan_unit.plan_id').onRef('territory.key', '=', 'plan_unit.territory_key'),
    )
    .select(['unit.ordinal as unit', 'territory.ordinal as territory'])
    .where('plan_unit.plan_id', '=', planId)
    .execute();
  const unitTerritory = new Int32Array(count).fill(-1);
  for (const row of rows) unitTerritory[row.unit] = row.territory;
  return unitTerritory;
}

export async function readDecisions(db: Db, planId: number): Promise<AccountDecision[]> {
  const rows = await db
    .selectFrom('plan_decision')
    .innerJoin('account', 'account.id', 'plan_decision.account_id')
    .leftJoin('rep', 'rep.id', 'plan_decision.rep_id')
    .select(['account.code as account', 'kind', 'rep.code as rep', 'reason'])
    .where('plan_id', '=', planId)
    .where('account.deleted_at', 'is', null)
    .orderBy('account.id')
    .orderBy('kind')
    .execute();
  return rows.map(({ account, kind, rep, reason }) => ({
    account: AccountCode.parse(account),
    kind,
    rep: repCode(rep),
    reason,
  }));
}

/** Of territories the plan still has. */
export async function readOverlaps(db: Db, planId: number): Promise<UnitOverlap[]> {
  const rows = await db
    .selectFrom('plan_overlap')
    .innerJoin('unit', 'unit.id', 'plan_overlap.unit_id')
    .innerJoin('territory', (join) =>
      join
        .onRef('territory.plan_id', '=', 'plan_overlap.plan_id')
        .onRef('territory.key', '=', 'plan_overlap.territory_key'),
    )
    .select(['unit.code as unit', 'territory_key as territory'])
    .where('plan_overlap.plan_id', '=', planId)
    .where('territory.removed', '=', 0)
    .orderBy('unit.ordinal')
    .orderBy('territory.ordinal')
    .execute();
  return rows.map((row) => ({ unit: UnitCode.parse(row.unit), territory: TerritoryKey.parse(row.territory) }));
}
