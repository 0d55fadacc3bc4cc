import { sql } from 'kysely';
import { PlaceProblem, PlaceWords } from '@shared/model/account';
import { AccountCode, UnitCode } from '@shared/model/ids';
import type { PlacingShow } from '@shared/model/placing';
import { LOW_CONFIDENCE } from '@shared/importing/place-confidence';
import type { ToPlace } from '@shared/importing/suggest-units';
import type { Db } from '@electron/workspace/schema';
import { fromJson } from './json';

const WHERE: Readonly<Record<PlacingShow, ReturnType<typeof sql<boolean>>>> = {
  unplaced: sql<boolean>`unit_id is null and place_aside = 0`,
  doubtful: sql<boolean>`confidence < ${LOW_CONFIDENCE} and place_aside = 0`,
  aside: sql<boolean>`place_aside = 1`,
};

export async function countToPlace(db: Db): Promise<Record<PlacingShow, number>> {
  const row = await db
    .selectFrom('account')
    .select([
      sql<number>`coalesce(sum(${WHERE.unplaced}), 0)`.as('unplaced'),
      sql<number>`coalesce(sum(${WHERE.doubtful}), 0)`.as('doubtful'),
      sql<number>`coalesce(sum(${WHERE.aside}), 0)`.as('aside'),
    ])
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row;
}

/** In the order they came; `limit` null = all. */
export async function readToPlace(db: Db, show: PlacingShow, limit: number | null, offset: number): Promise<ToPlace[]> {
  let query = db
    .selectFrom('account')
    .leftJoin('unit', 'unit.id', 'account.unit_id')
    .select(['account.code', 'account.name', 'unit.code as unit', 'placed_by', 'confidence', 'place_problem'])
    .select(['place_words', 'address', 'phone', 'account.lng', 'account.lat'])
    .where('deleted_at', 'is', null)
    .where(WHERE[show])
    .orderBy('account.id');
  if (limit !== null) query = query.limit(limit).offset(offset);
  const rows = await query.execute();
  return rows.map((row) => ({
    account: AccountCode.parse(row.code),
    name: row.name,
    unit: UnitCode.nullable().parse(row.unit),
    placedBy: row.placed_by,
    confidence: row.confidence,
    problem: row.place_problem === null ? null : PlaceProblem.parse(fromJson(row.place_problem)),
    words: PlaceWords.parse(fromJson(row.place_words)),
    address: row.address,
    phone: row.phone,
    lng: row.lng,
    lat: row.lat,
  }));
}

export interface PlacedAccount {
  readonly name: string;
  readonly phone: string;
  readonly unit: string;
  /** Who serves it today, and their team; null = nobody, none. */
  readonly rep: number | null;
  readonly team: number | null;
}

/** What placed accounts can teach about the others. */
export async function readPlacedAccounts(db: Db): Promise<PlacedAccount[]> {
  return db
    .selectFrom('account')
    .innerJoin('unit', 'unit.id', 'account.unit_id')
    .leftJoin('rep', 'rep.id', 'account.present_owner_id')
    .select(['account.name', 'phone', 'unit.code as unit', 'rep.id as rep', 'rep.team_id as team'])
    .where('account.deleted_at', 'is', null)
    .where('confidence', '>=', LOW_CONFIDENCE)
    .execute();
}

/** Who serves the accounts that are nowhere, by code. */
export async function readServersOfUnplaced(
  db: Db,
): Promise<ReadonlyMap<string, { readonly rep: number; readonly team: number | null }>> {
  const rows = await db
    .selectFrom('account')
    .innerJoin('rep', 'rep.id', 'account.present_owner_id')
    .select(['account.code', 'rep.id as rep', 'rep.team_id as team'])
    .where('account.unit_id', 'is', null)
    .where('account.deleted_at', 'is', null)
    .execute();
  return new Map(rows.map(({ code, ...served }) => [code, served]));
}
