import { PlaceWords } from '@shared/model/account';
import type { Db } from '@electron/workspace/schema';
import { fromJson } from './json';

/** Accounts that a person has placed, with what their row said of its place. */
export async function readPlacedByPerson(db: Db): Promise<ReadonlyMap<string, PlaceWords>> {
  const rows = await db
    .selectFrom('account')
    .select(['code', 'place_words'])
    .where('placed_by', '=', 'person')
    .where('deleted_at', 'is', null)
    .execute();
  return new Map(rows.map(({ code, place_words }) => [code, PlaceWords.parse(fromJson(place_words))]));
}
