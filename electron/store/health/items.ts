import { sql } from 'kysely';
import type { HealthItem } from '@shared/model/health';
import type { Db } from '@electron/workspace/schema';

type Named = Pick<HealthItem, 'code' | 'name' | 'unit' | 'owner'>;

/** Accounts by id, in the order of `ids`, with the names of their unit and present owner. */
export async function nameAccounts(db: Db, ids: readonly number[], english: boolean): Promise<readonly Named[]> {
  const unit = english ? sql.ref('unit.name_en') : sql.ref('unit.name');
  const { rows } = await sql<Named>`select account.code, account.name, coalesce(${unit}, '') as unit,
    coalesce(rep.name, '') as owner from json_each(${JSON.stringify(ids)}) as wanted
    join account on account.id = wanted.value
    left join unit on unit.id = account.unit_id left join rep on rep.id = account.present_owner_id
    order by wanted.key`.execute(db);
  return rows;
}

export async function nameReps(db: Db, ids: readonly number[]): Promise<readonly Named[]> {
  const { rows } =
    await sql<Named>`select rep.code, rep.name, coalesce(team.name, '') as unit, '' as owner from json_each(${JSON.stringify(ids)})
    as wanted join rep on rep.id = wanted.value left join team on team.id = rep.team_id order by wanted.key`.execute(
      db,
    );
  return rows;
}

export async function nameUnits(db: Db, ids: readonly number[], english: boolean): Promise<readonly Named[]> {
  const [name, region] = english
    ? [sql.ref('unit.name_en'), sql.ref('region.name_en')]
    : [sql.ref('unit.name'), sql.ref('region.name')];
  const { rows } = await sql<Named>`select unit.code, ${name} as name, ${region} as unit, '' as owner
    from json_each(${JSON.stringify(ids)}) as wanted join unit on unit.id = wanted.value
    join region on region.code = unit.region order by wanted.key`.execute(db);
  return rows;
}

/** Contacts and opportunities, with their account in the place of a unit. */
export async function nameOfAccounts(
  db: Db,
  table: 'contact' | 'opportunity',
  ids: readonly number[],
): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`select account.code, it.name, account.name as unit, '' as owner
    from json_each(${JSON.stringify(ids)}) as wanted join ${sql.table(table)} as it on it.id = wanted.value
    join account on account.id = it.account_id order by wanted.key`.execute(db);
  return rows;
}
