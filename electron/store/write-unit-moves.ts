import { groupBy } from './group-by';
import type { UnitMove } from '@shared/model/plan';
import type { Db } from '@electron/workspace/schema';
import { requireAffected } from './affected';
import { chunksOf } from './chunks';
import { idsByCode } from './ids';

const CHUNK = 500;

/** Units that leave a territory are taken out first, then those that come to one are put in. */
export async function writeUnitMoves(db: Db, planId: number, moves: readonly UnitMove[]): Promise<void> {
  const unitId = await idsByCode(
    db,
    'unit',
    moves.map((move) => move.unit),
  );
  for (const [from, leaving] of groupBy(moves, (move) => move.from)) {
    if (from === null) continue;
    for (const some of chunksOf(leaving, CHUNK)) {
      const { numDeletedRows } = await db
        .deleteFrom('plan_unit')
        .where('plan_id', '=', planId)
        .where('territory_key', '=', from)
        .where(
          'unit_id',
          'in',
          some.map((move) => unitId(move.unit)),
        )
        .executeTakeFirstOrThrow();
      requireAffected(some.length, numDeletedRows, 'units of a territory');
    }
  }
  const coming = moves.flatMap(({ unit, to }) =>
    to === null ? [] : [{ plan_id: planId, unit_id: unitId(unit), territory_key: to }],
  );
  for (const some of chunksOf(coming, CHUNK)) await db.insertInto('plan_unit').values(some).execute();
}
