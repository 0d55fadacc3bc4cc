import type { MaturityOverride, MaturityType } from '@shared/model/maturity';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';

const CHUNK = 500;

/** Those nobody has replaced, by unit id; whether one counts on a day, `overrideOn` says. */
export async function readOverrides(db: Db): Promise<ReadonlyMap<number, MaturityOverride>> {
  const rows = await db.selectFrom('maturity_override').selectAll().where('replaced_at', 'is', null).execute();
  return new Map(
    rows.map(({ unit_id, maturity, reason, at, valid_from, expires_on }) => [
      unit_id,
      { maturity, reason, at, validFrom: valid_from, expiresOn: expires_on },
    ]),
  );
}

/** `maturity` null gives the unit back to the rule. */
export interface OverrideWish extends Pick<MaturityOverride, 'reason' | 'validFrom' | 'expiresOn'> {
  readonly unitId: number;
  readonly maturity: MaturityType | null;
}

/** Ends the override standing on each unit, and makes a new one unless it goes back to the rule. Former ones are kept. */
export async function replaceOverrides(db: Db, wishes: readonly OverrideWish[], at: string): Promise<void> {
  for (const some of chunksOf(wishes, CHUNK)) {
    await db
      .updateTable('maturity_override')
      .set({ replaced_at: at })
      .where(
        'unit_id',
        'in',
        some.map((wish) => wish.unitId),
      )
      .where('replaced_at', 'is', null)
      .execute();
    const made = some.flatMap(({ unitId, maturity, reason, validFrom, expiresOn }) =>
      maturity === null
        ? []
        : [{ unit_id: unitId, maturity, reason, at, replaced_at: null, valid_from: validFrom, expires_on: expiresOn }],
    );
    if (made.length > 0) await db.insertInto('maturity_override').values(made).execute();
  }
}
