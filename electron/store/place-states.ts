import type { PlacedBy } from '@shared/model/account';
import type { Db } from '@electron/workspace/schema';
import { requireAffected } from './affected';
import { chunksOf } from './chunks';
import { idsByCode, orNull } from './ids';

/** Where an account is, how it came there, and what is to be said of it. */
export interface PlaceState {
  readonly unit: string | null;
  readonly placedBy: PlacedBy;
  readonly confidence: number | null;
  /** JSON text, as stored. */
  readonly problem: string | null;
  readonly aside: boolean;
}

export interface PlaceChange {
  readonly account: string;
  readonly from: PlaceState;
  readonly to: PlaceState;
}

const CHUNK = 500;

/** By account code; accounts that are not there are left out. */
export async function readPlaceStates(db: Db, accounts: readonly string[]): Promise<Map<string, PlaceState>> {
  const states = new Map<string, PlaceState>();
  for (const some of chunksOf(accounts, CHUNK)) {
    const rows = await db
      .selectFrom('account')
      .leftJoin('unit', 'unit.id', 'account.unit_id')
      .select(['account.code', 'unit.code as unit', 'placed_by', 'confidence', 'place_problem', 'place_aside'])
      .where('account.code', 'in', some)
      .where('deleted_at', 'is', null)
      .execute();
    for (const { code, unit, placed_by, confidence, place_problem, place_aside } of rows) {
      const aside = place_aside === 1;
      states.set(code, { unit, placedBy: placed_by, confidence, problem: place_problem, aside });
    }
  }
  return states;
}

/** @throws DomainError `data.unknownUnit` */
export async function writePlaceStates(
  db: Db,
  entries: readonly { readonly account: string; readonly state: PlaceState }[],
): Promise<void> {
  const unitId = await idsByCode(
    db,
    'unit',
    entries.map((entry) => entry.state.unit),
  );
  for (const { account, state } of entries) {
    const { numUpdatedRows } = await db
      .updateTable('account')
      .set({
        unit_id: orNull(unitId, state.unit),
        placed_by: state.placedBy,
        confidence: state.confidence,
        place_problem: state.problem,
        place_aside: state.aside ? 1 : 0,
      })
      .where('code', '=', account)
      .executeTakeFirstOrThrow();
    requireAffected(1, numUpdatedRows, 'account');
  }
}
