import { sql } from 'kysely';
import type { Conflict } from '@shared/model/conflict';
import { ChangeLabel } from '@shared/model/plan';
import type { Db } from '@electron/workspace/schema';
import { fromJson } from '../json';

const MOST = 50;

export interface NamedChange {
  readonly at: string;
  readonly label: ChangeLabel;
}

/** Changes of a plan, in force, that speak of what a conflict is about; the latest first. */
export async function readChangesNaming(
  db: Db,
  planId: number,
  { account, unit, territory }: Conflict,
): Promise<NamedChange[]> {
  const needle =
    account !== null
      ? `"account":${JSON.stringify(account)}`
      : unit !== null
        ? `"unit":${JSON.stringify(unit)}`
        : territory !== null
          ? `"key":${JSON.stringify(territory)}`
          : null;
  if (needle === null) return [];
  const rows = await db
    .selectFrom('change')
    .select(['at', 'label'])
    .where('plan_id', '=', planId)
    .where('state', '=', 'done')
    .where(sql<boolean>`instr(patch, ${needle}) > 0`)
    .orderBy('seq', 'desc')
    .limit(MOST)
    .execute();
  return rows.map(({ at, label }) => ({ at, label: ChangeLabel.parse(fromJson(label)) }));
}
